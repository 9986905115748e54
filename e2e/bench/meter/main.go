// Command meter runs the plugin that METER_PLUGIN names, in its own place, and
// adds the most memory that it held, in bytes, as a line to the file METER_OUTPUT.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"syscall"
)

func main() {
	plugin := exec.Command(os.Getenv("METER_PLUGIN"), os.Args[1:]...)
	plugin.Stdin, plugin.Stdout, plugin.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := plugin.Run(); err != nil {
		log.Fatal(err)
	}
	out, err := os.OpenFile(os.Getenv("METER_OUTPUT"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		log.Fatal(err)
	}
	// Linux counts in units of 1,024 bytes.
	fmt.Fprintln(out, plugin.ProcessState.SysUsage().(*syscall.Rusage).Maxrss*1024)
	if err := out.Close(); err != nil {
		log.Fatal(err)
	}
}

// Command pictures draws what TFLint says about an example, and what it fixes
// there, as SVG files in a directory. It runs in the top directory of the
// repository, with TFLint and the plugin in bin/.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: pictures DIRECTORY")
	}
	pictures, err := draw()
	if err != nil {
		log.Fatal(err)
	}
	for name, svg := range pictures {
		if err := os.WriteFile(filepath.Join(os.Args[1], name), []byte(svg), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// draw returns the pictures by the names of their files.
func draw() (map[string]string, error) {
	repository, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "pictures")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(repository, "examples/organization/payments/orders"))); err != nil {
		return nil, err
	}
	terminal := terminal{dir: dir, tflint: filepath.Join(repository, "bin", "tflint"), env: append(os.Environ(),
		"TFLINT_PLUGIN_DIR="+filepath.Join(repository, "bin", "plugins"),
		"TFLINT_CONFIG_FILE="+filepath.Join(repository, ".tflint.hcl"),
		"GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_SYSTEM="+os.DevNull)}

	if _, err := terminal.run("git", "init", "--quiet"); err != nil {
		return nil, err
	}
	if _, err := terminal.run("git", "add", "."); err != nil {
		return nil, err
	}
	found, err := terminal.run(terminal.tflint, "--color", "--force")
	if err != nil {
		return nil, err
	}
	fixed, err := terminal.run(terminal.tflint, "--color", "--force", "--fix")
	if err != nil {
		return nil, err
	}
	changed, err := terminal.run("git", "diff", "--color")
	if err != nil {
		return nil, err
	}

	pictures := map[string]string{}
	for _, theme := range []theme{light, dark} {
		pictures["finding-"+theme.name+".svg"] = theme.draw(prompt("tflint") + found)
		pictures["fix-"+theme.name+".svg"] = theme.draw(prompt("tflint --fix") + fixed + prompt("git diff") + changed)
	}
	return pictures, nil
}

// terminal is where commands run.
type terminal struct {
	dir, tflint string
	env         []string
}

// run returns what a command prints.
func (t terminal) run(name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = t.dir, t.env
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w", cmd, err)
	}
	return string(out), nil
}

func prompt(command string) string {
	return "\x1b[2m$\x1b[0m \x1b[1m" + command + "\x1b[0m\n"
}

package campaign

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// browser returns a Chromium: the one that CHROMIUM names, or one in PATH. Where there is none, the test is skipped.
func browser(t *testing.T) string {
	t.Helper()
	names := []string{"chromium", "chromium-browser", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"}
	if named := os.Getenv("CHROMIUM"); named != "" {
		names = []string{named}
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	tflintcli.Missing(t, "no Chromium is installed: run `make packages`, or name one with CHROMIUM")
	return ""
}

// tab is a page in a browser that was opened from a file.
type tab struct {
	t   *testing.T
	ctx context.Context

	lock sync.Mutex
	// complaints are what the browser has said of the page, and what the page has asked the network for.
	complaints []string
}

// open opens a page in a window of a size, in the light or the dark. What the browser complains about fails the test.
func open(t *testing.T, file, scheme string, width, height int64) *tab {
	t.Helper()
	options := []chromedp.ExecAllocatorOption{chromedp.ExecPath(browser(t))}
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	ctx, cancel := chromedp.NewContext(t.Context(), chromedp.WithAllocatorOptions(options...))
	t.Cleanup(cancel)
	p := &tab{t: t, ctx: ctx}
	if err := chromedp.Listen(ctx, p.listen); err != nil {
		t.Fatal(err)
	}
	dark := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, dark); err != nil {
		t.Fatal(err)
	}
	p.do(chromedp.EmulateViewport(width, height), chromedp.Navigate("file://"+filepath.ToSlash(file)))
	t.Cleanup(func() {
		p.lock.Lock()
		defer p.lock.Unlock()
		for _, complaint := range p.complaints {
			t.Error(complaint)
		}
	})
	return p
}

func (p *tab) listen(event any) {
	complaint := ""
	switch event := event.(type) {
	case *runtime.EventConsoleAPICalled:
		complaint = fmt.Sprintf("the page writes to the console: %s", event.Type)
	case *runtime.EventExceptionThrown:
		complaint = "the page's script fails: " + event.ExceptionDetails.Text
	case *log.EventEntryAdded:
		complaint = "the browser says: " + event.Entry.Text
	case *network.EventRequestWillBeSent:
		if url := event.Request.URL; !strings.HasPrefix(url, "file://") && !strings.HasPrefix(url, "data:") {
			complaint = "the page asks for " + url
		}
	}
	if complaint != "" {
		p.lock.Lock()
		defer p.lock.Unlock()
		p.complaints = append(p.complaints, complaint)
	}
}

// do runs actions, which together have a minute.
func (p *tab) do(actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, time.Minute)
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		p.t.Fatal(err)
	}
}

// value evaluates an expression in a page.
func value[T any](p *tab, expression string) T {
	p.t.Helper()
	result, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		p.t.Fatal(err)
	}
	return result
}

// picture writes what the window shows to a file.
func (p *tab) picture(file string) {
	p.t.Helper()
	image, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(file, image, 0o644); err != nil {
		p.t.Fatal(err)
	}
}

// Package campaign tests what the command kms-campaign needs others for: a browser, the real TFLint, Terraform.
package campaign

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign/campaigntest"
)

var pictures = flag.String("pictures", "", "write pictures of the page into this directory")

// made is when all reports of these tests are made.
var made = time.Date(2026, 11, 26, 10, 0, 0, 0, time.UTC)

func TestMain(m *testing.M) { campaigntest.Main(m) }

// sixty returns the report of sixty repositories.
func sixty(t *testing.T) campaign.Report {
	t.Helper()
	dir := t.TempDir()
	campaigntest.Sixty(t, dir)
	return inspected(t, campaigntest.FakeTFLint(t), filepath.Join(t.TempDir(), ".tflint.hcl"), "", dir)
}

// inspected returns the report of the repositories below a directory, with a configuration of TFLint.
func inspected(t *testing.T, binary, config, content, dir string) campaign.Report {
	t.Helper()
	if err := os.WriteFile(config, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	tflint, err := campaign.NewTFLint(binary, config)
	if err != nil {
		t.Fatal(err)
	}
	checkouts, err := campaign.FindCheckouts([]string{dir})
	if err != nil {
		t.Fatal(err)
	}
	repositories, err := campaign.Inspect(context.Background(), checkouts, tflint, func(campaign.Progress) {})
	if err != nil {
		t.Fatal(err)
	}
	return campaign.Sum(repositories, made)
}

// earlier returns a report of some weeks before, when so many more were at risk, and so many keys and secrets fewer were known.
func earlier(report campaign.Report, weeks, more, fewer int) campaign.Report {
	report.Made = report.Made.AddDate(0, 0, -7*weeks)
	report.Totals.States.AtRisk += more
	report.Totals.States.Safe -= more + fewer
	return report
}

// page writes the page of sixty repositories, and returns its path and its report.
func page(t *testing.T) (string, campaign.Report) {
	t.Helper()
	report := sixty(t)
	history := []campaign.Report{
		earlier(report, 9, 26, 12), earlier(report, 7, 22, 8), earlier(report, 5, 21, 0), earlier(report, 3, 9, 0), earlier(report, 1, 4, 0),
	}
	baseline := report
	baseline.Repositories = slices.Clone(report.Repositories)[4:]
	baseline.Made = history[0].Made
	report.MarkNew(baseline)

	return written(t, report, history), report
}

// written writes a report's page, and returns its path.
func written(t *testing.T, report campaign.Report, history []campaign.Report) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "campaign.html")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	view := campaign.View{Link: "https://git.example.com/{repository}/blob/HEAD/{file}#L{line}", History: history}
	if err := report.Write(file, "html", view); err != nil {
		t.Fatal(err)
	}
	return path
}

const (
	shownKeys     = `[...document.querySelectorAll("#keys-table tbody tr")].filter((r) => r.offsetParent).length`
	shownFindings = `[...document.querySelectorAll("#findings-table tbody tr")].filter((r) => r.offsetParent).length`
	keysForm      = `form[data-table=keys-table] `
	findingsForm  = `form[data-table=findings-table] `
)

// shows fails the test unless an expression, which is a number, has a value.
func (p *tab) shows(what, expression string, want int) {
	p.t.Helper()
	if got := value[int](p, expression); got != want {
		p.t.Errorf("%s: %d are shown, want %d", what, got, want)
	}
}

func TestFilters(t *testing.T) {
	path, report := page(t)
	p := open(t, path, "light", 1280, 900)
	states := report.Totals.States
	p.shows("all", shownKeys, states.All())

	p.do(chromedp.Click(chromedp.CSS(keysForm + `input[value=safe]`)))
	p.shows("without the safe", shownKeys, states.All()-states.Safe)
	p.do(chromedp.Click(chromedp.CSS(keysForm+`button[type=reset]`)), chromedp.Sleep(50*time.Millisecond))
	p.shows("after a reset", shownKeys, states.All())

	p.do(chromedp.SendKeys(chromedp.CSS(keysForm+`input[name=text]`), "MODULE.three  secret"))
	p.shows("a search", shownKeys, count(report, func(i campaign.Instance) bool {
		return strings.HasPrefix(i.Address, "module.three.alicloud_kms_secret")
	}))
	if said := value[string](p, `document.querySelector("`+keysForm+`output").value`); !strings.HasSuffix(said, "shown") {
		t.Errorf("a search says %q", said)
	}

	p.shows("new findings", shownFindings, report.Totals.New-newInstances(report))
	p.do(chromedp.Click(chromedp.CSS(findingsForm + `input[name=new]`)))
	p.shows("all findings", shownFindings, report.Totals.Findings)
	p.do(chromedp.SendKeys(chromedp.CSS(findingsForm+`select[name=rule]`), "alicloud_kms_migration_lifecycle"))
	p.shows("one rule", shownFindings, report.Rules[0].Findings)
}

func count(report campaign.Report, is func(campaign.Instance) bool) (n int) {
	for _, repository := range report.Repositories {
		for _, instance := range repository.Instances {
			if is(instance) {
				n++
			}
		}
	}
	return n
}

func newInstances(report campaign.Report) int {
	return count(report, func(i campaign.Instance) bool { return i.New })
}

func TestSort(t *testing.T) {
	path, _ := page(t)
	p := open(t, path, "light", 1280, 900)
	const column = `[...document.querySelectorAll("#repositories-table tbody tr")].map((r) => r.cells[5].textContent)`
	const heading = `#repositories-table thead th:nth-child(6)`
	for _, order := range []string{"descending", "ascending"} {
		p.do(chromedp.Click(chromedp.CSS(heading + " button")))
		if got := value[string](p, `document.querySelector("`+heading+`").getAttribute("aria-sort")`); got != order {
			t.Errorf("the order is %s, want %s", got, order)
		}
		got := value[[]string](p, column)
		sorted := slices.SortedFunc(slices.Values(got), func(a, b string) int {
			if order == "ascending" {
				return strings.Compare(a, b)
			}
			return strings.Compare(b, a)
		})
		if dash := slices.Index(got, "–"); dash != 0 && dash != len(got)-1 {
			t.Errorf("what could not be inspected is in the middle: %s", got)
		}
		got = slices.DeleteFunc(got, func(s string) bool { return s == "–" })
		sorted = slices.DeleteFunc(sorted, func(s string) bool { return s == "–" })
		if !slices.Equal(got, sorted) {
			t.Errorf("%s: %s", order, got)
		}
	}
	// With the keyboard alone.
	p.do(chromedp.Focus(chromedp.CSS(`#keys-table thead th:nth-child(2) button`)), chromedp.KeyEvent(" "))
	if got := value[string](p, `document.querySelector("#keys-table tbody code").textContent`); got != "alicloud_kms_key.imported" {
		t.Errorf("the first by address is %s", got)
	}
}

// A page of thousands shows the first of them, in whatever order, until all are asked for.
func TestMany(t *testing.T) {
	var repositories []campaign.Repository
	for r := range 100 {
		repository := campaign.Repository{Name: fmt.Sprintf("repository-%d", r), Directories: 1}
		for i := range 9 {
			repository.Instances = append(repository.Instances, campaign.Instance{
				Address: fmt.Sprintf("alicloud_kms_secret.of[%d]", i), State: campaign.AtRisk, File: "main.tf", Line: r,
			})
		}
		repositories = append(repositories, repository)
	}
	p := open(t, written(t, campaign.Sum(repositories, made), nil), "light", 1280, 900)
	p.shows("of many", shownKeys, 500)
	p.do(chromedp.Click(chromedp.CSS(`#keys-table thead th:nth-child(2) button`)), chromedp.Click(chromedp.CSS(`#keys-table thead th:nth-child(2) button`)))
	p.shows("of many, sorted", shownKeys, 500)
	if got := value[string](p, `document.querySelector("#keys-table tbody tr code").textContent`); got != "alicloud_kms_secret.of[8]" {
		t.Errorf("the last by address comes not first, but %s", got)
	}
	p.do(chromedp.Click(chromedp.CSS(keysForm + `.all`)))
	p.shows("all", shownKeys, 900)
}

func TestLinks(t *testing.T) {
	path, report := page(t)
	p := open(t, path, "light", 1280, 900)
	if broken := value[[]string](p, `[...document.querySelectorAll("a[href^='#']")].map((a) => a.getAttribute("href"))
		.filter((h) => !h.includes("=") && !document.getElementById(h.slice(1)))`); len(broken) > 0 {
		t.Errorf("links that lead nowhere: %s", broken)
	}
	first := report.Repositories[0]
	const place = `[...document.querySelectorAll("#keys-table tbody tr")].find((r) => r.offsetParent).querySelector(".place a").href`
	if got, want := value[string](p, place), "https://git.example.com/"+first.Name+"/blob/HEAD/"+first.Instances[0].File+"#L1"; got != want {
		t.Errorf("a place leads to %s, want %s", got, want)
	}
	if got := value[string](p, `document.querySelector("#rules-table a").href`); got != "https://example.com/alicloud_kms_migration_lifecycle.md" {
		t.Errorf("a rule leads to %s", got)
	}
	p.do(chromedp.Click(chromedp.CSS(`#repositories-table tbody a`)), chromedp.Sleep(100*time.Millisecond))
	p.shows("one repository", shownKeys, first.States.All())
	if hash := value[string](p, `decodeURIComponent(location.hash)`); hash != "#repository="+first.Name {
		t.Errorf("the address ends in %s", hash)
	}
	again := open(t, path+"#repository="+first.Name, "light", 1280, 900)
	again.shows("the link of one repository", shownKeys, first.States.All())
}

// What everybody can use: names for all fields and pictures, headings in order, no page wider than a telephone.
func TestAccessible(t *testing.T) {
	path, _ := page(t)
	for _, scheme := range []string{"light", "dark"} {
		p := open(t, path, scheme, 360, 740)
		for what, expression := range map[string]string{
			"fields without a label":       `[...document.querySelectorAll("input, select")].filter((f) => !f.labels.length).length`,
			"pictures without a text":      `document.querySelectorAll("svg:not([role=img][aria-label])").length`,
			"headings of no column or row": `document.querySelectorAll("th:not([scope])").length`,
			"ids that exist twice":         `(() => { const ids = [...document.querySelectorAll("[id]")].map((e) => e.id); return ids.length - new Set(ids).size })()`,
			"pixels too wide":              `document.documentElement.scrollWidth - innerWidth`,
			"texts that are too pale":      tooPale,
		} {
			if n := value[int](p, expression); n != 0 {
				t.Errorf("%s: %d %s", scheme, n, what)
			}
		}
	}
}

// tooPale counts the elements with text of their own whose contrast with what is behind them is below 4.5.
// A canvas turns whatever a colour is written as into red, green, blue and opacity.
const tooPale = `(() => {
	const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
	const paint = (colours) => {
		canvas.clearRect(0, 0, 1, 1);
		for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
		return canvas.getImageData(0, 0, 1, 1).data;
	};
	const behind = (e) => e ? [...behind(e.parentElement), getComputedStyle(e).backgroundColor] : [];
	const light = (colours) => {
		const [r, g, b] = [...paint(colours)].map((c) => c / 255).map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const own = (e) => [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim());
	return [...document.querySelectorAll("body *:not(script, title, option)")].filter(own).filter((e) => {
		const ground = behind(e), style = getComputedStyle(e);
		const [a, b] = [light(ground), light([...ground, e.ownerSVGElement ? style.fill : style.color])];
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
	}).length;
})()`

func TestScheme(t *testing.T) {
	path, _ := page(t)
	grounds := map[string]string{}
	for _, scheme := range []string{"light", "dark"} {
		p := open(t, path, scheme, 1280, 1400)
		grounds[scheme] = value[string](p, `getComputedStyle(document.body).backgroundColor`)
		if *pictures != "" {
			p.picture(filepath.Join(*pictures, "campaign-"+scheme+".png"))
		}
	}
	if grounds["light"] == grounds["dark"] {
		t.Errorf("light and dark are both %s", grounds["light"])
	}
}

package campaign

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// burnDown is the chart of several reports, in the units of its drawing.
type burnDown struct {
	Width, Height            float64
	Left, Right, Top, Bottom float64
	Says                     string
	Series                   []point
	Bands                    []band
	Grid, Dates, Labels      []mark
}

// point is one report of the series.
type point struct {
	Made   time.Time
	States Counts
}

// band is the area of a state: a polygon.
type band struct {
	State  State
	Points string
}

// mark is a text in the chart.
type mark struct {
	X, Y float64
	Text string
}

// newBurnDown returns the chart of the reports, or nil where they are fewer than two or have no keys and secrets.
func newBurnDown(reports []Report) *burnDown {
	b := &burnDown{Width: 960, Height: 270, Left: 48, Right: 810, Top: 12, Bottom: 236}
	most := 0
	for _, r := range reports {
		b.Series = append(b.Series, point{r.Made, r.Totals.States})
		most = max(most, r.Totals.States.All())
	}
	slices.SortStableFunc(b.Series, func(x, y point) int { return x.Made.Compare(y.Made) })
	b.Series = slices.CompactFunc(b.Series, func(x, y point) bool { return x.Made.Equal(y.Made) })
	if len(b.Series) < 2 || most == 0 {
		return nil
	}
	first, last := b.Series[0], b.Series[len(b.Series)-1]
	b.Says = fmt.Sprintf("From %s to %s: at risk from %d to %d, safe from %d to %d.",
		first.Made.Format("2 January 2006"), last.Made.Format("2 January 2006"),
		first.States.AtRisk, last.States.AtRisk, first.States.Safe, last.States.Safe)
	b.draw(step(most), most)
	return b
}

// step is the distance of at most six lines that end above most: 1, 2 or 5 times a power of ten.
func step(most int) int {
	for power := 1; ; power *= 10 {
		for _, s := range []int{power, 2 * power, 5 * power} {
			if 6*s >= most {
				return s
			}
		}
	}
}

func (b *burnDown) draw(step, most int) {
	top := (most + step - 1) / step * step
	y := func(n int) float64 { return b.Bottom - (b.Bottom-b.Top)*float64(n)/float64(top) }
	for n := 0; n <= top; n += step {
		b.Grid = append(b.Grid, mark{Y: y(n), Text: strconv.Itoa(n)})
	}
	b.drawDates()
	below := make([]int, len(b.Series))
	for _, state := range States {
		var lower, upper []string
		for i, p := range b.Series {
			lower = append(lower, fmt.Sprintf("%.1f,%.1f", b.x(p), y(below[i])))
			below[i] += p.States.Of(state)
			upper = append(upper, fmt.Sprintf("%.1f,%.1f", b.x(p), y(below[i])))
		}
		slices.Reverse(upper)
		b.Bands = append(b.Bands, band{state, strings.Join(append(lower, upper...), " ")})
		b.label(state, y(below[len(below)-1]), below[len(below)-1])
	}
}

// label writes the last number of a state into the middle of its end, above the label before.
func (b *burnDown) label(state State, top float64, upTo int) {
	const height = 17
	n := b.Series[len(b.Series)-1].States.Of(state)
	if n == 0 {
		return
	}
	share := (b.Bottom - top) * float64(n) / float64(upTo)
	at := top + share/2
	if len(b.Labels) > 0 {
		at = min(at, b.Labels[len(b.Labels)-1].Y-height)
	}
	b.Labels = append(b.Labels, mark{Y: at, Text: fmt.Sprintf("%d %s", n, state)})
}

// x is where a report is, by its time.
func (b *burnDown) x(p point) float64 {
	first, last := b.Series[0].Made, b.Series[len(b.Series)-1].Made
	return b.Left + (b.Right-b.Left)*float64(p.Made.Sub(first))/float64(last.Sub(first))
}

// drawDates writes dates where there is room for them.
func (b *burnDown) drawDates() {
	const room = 96
	last := b.Series[len(b.Series)-1]
	next := b.Left
	for _, p := range b.Series {
		if x := b.x(p); p == last || x >= next && x+room <= b.Right {
			b.Dates = append(b.Dates, mark{X: x, Text: p.Made.Format("2 Jan 2006")})
			next = x + room
		}
	}
}

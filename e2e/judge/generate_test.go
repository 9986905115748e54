package judge

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// seed makes every run generate the same configurations.
const seed = 3

// generated tells how many resources of each kind a module gets.
var generated = map[string]int{key: 100, secret: 70}

// A provider version of each range that treats dkms_instance_id differently.
const (
	unaware  = "1.182.0" // knows no KMS instances
	forcing  = "1.200.0" // replaces keys and secrets
	computed = "1.250.0" // replaces secrets only
)

// generate returns the modules to judge, with all their resources.
func generate() []module {
	const aliyun = "aliyun/alicloud"
	modules := []module{
		{name: "unaware by constraint", source: aliyun, constraint: "< 1.183.0", admits: []string{unaware}},
		{name: "unaware by lock, legacy source", lock: unaware, admits: []string{unaware}, level: "HSM"},
		{name: "unaware with tfvars", source: aliyun, constraint: unaware, tfvars: true, admits: []string{unaware}, level: "SOFTWARE"},

		{name: "forcing with tfvars", source: aliyun, constraint: forcing, tfvars: true, admits: []string{forcing}},
		{name: "forcing by lock", source: aliyun, constraint: ">= 1.183.0", lock: "1.234.0", admits: []string{"1.234.0"}},
		{name: "forcing in a reusable module", source: aliyun, constraint: "~> 1.200.0", admits: []string{forcing}},
		{name: "forcing with a backend", source: aliyun, constraint: ">= 1.183.0, < 1.235.0", backend: true, admits: []string{"1.183.0"}, level: "HSM"},
		{name: "forcing under another local name", source: aliyun, constraint: "~> 1.234.0", localName: "ali", tfvars: true, admits: []string{"1.234.0"}, level: "SOFTWARE"},

		{name: "computed with tfvars", source: aliyun, constraint: "1.235.0", tfvars: true, admits: []string{"1.235.0"}},
		{name: "computed by lock", source: aliyun, constraint: ">= 1.183.0", lock: computed, admits: []string{computed}},
		{name: "computed in a reusable module", source: aliyun, constraint: "~> 1.250", admits: []string{computed}},
		{name: "computed with a backend", source: aliyun, constraint: "> 1.235.0", backend: true, admits: []string{computed}, level: "HSM"},
		{name: "computed by lock, legacy source", lock: "1.289.0", admits: []string{"1.289.0"}, level: "SOFTWARE"},

		{name: "unaware or forcing", source: aliyun, constraint: "< 1.235.0", admits: []string{unaware, forcing}},
		{name: "forcing or computed", source: aliyun, constraint: ">= 1.200.0", backend: true, admits: []string{forcing, computed}},
		// Any version may be installed, but the configurations name what the oldest do not know.
		{name: "any version", source: aliyun, tfvars: true, admits: []string{forcing, computed}},
	}
	random := rand.New(rand.NewPCG(seed, seed))
	for i := range modules {
		modules[i].fill(random)
	}
	return modules
}

// root tells whether the module is a root configuration: one that nobody calls.
func (m module) root() bool { return m.backend || m.lock != "" || m.tfvars }

// fill generates a module's resources. Every form of everything is drawn
// equally often, in combinations that are left to chance.
func (m *module) fill(random *rand.Rand) {
	m.files = map[string]string{"variables.tf": declarations, "main_override.tf": ""}
	instances := slices.Clone(instanceForms)
	sources := []source{byFlag, byEnvironment}
	if m.tfvars {
		sources = append(sources, byFile, byAutoFile)
	}
	for _, s := range sources {
		instances = append(instances, m.supply(s)...)
	}
	byFlag.give(m, "hsm_by_flag", "HSM")
	ignorable := map[string][]string{
		key:    {"dkms_instance_id", "automatic_rotation", "rotation_interval", "protection_level"},
		secret: {"dkms_instance_id", "encryption_key_id", "rotation_interval"},
	}
	encryptionKeys := slices.Clone(keyForms)
	if m.admits[0] == unaware {
		instances = []instanceForm{{}}
		// Where the anchor is replaced, so is what refers to it.
		encryptionKeys = slices.DeleteFunc(encryptionKeys, func(f keyForm) bool { return f.cloud == "anchor" })
		for kind, names := range ignorable {
			ignorable[kind] = names[1:]
		}
	}
	m.addReferents()
	for _, kind := range []string{key, secret} {
		dealer := dealer{
			module:    m,
			kind:      kind,
			ignores:   deck[ignoreForm]{cards: ignoreForms(ignorable[kind]), random: random},
			instances: deck[instanceForm]{cards: instances, random: random},
			levels:    deck[levelForm]{cards: levelForms, random: random},
			keys:      deck[keyForm]{cards: encryptionKeys, random: random},
			repeats:   deck[repeatForm]{cards: repeatForms, random: random},
			random:    random,
		}
		for i := range generated[kind] {
			m.add(dealer.deal(fmt.Sprintf("r%03d", i)))
		}
	}
	for name, text := range m.files {
		if !strings.HasSuffix(name, ".json") {
			m.files[name] = format(text)
		}
	}
}

// addReferents adds the resources whose attributes the generated ones use.
func (m *module) addReferents() {
	instance := resource{kind: "alicloud_kms_instance", name: "main", instances: []any{nil}, cloud: map[string]any{"id": migratedTo}}
	anchor := resource{kind: key, name: "anchor", instances: []any{nil}}
	if m.admits[0] != unaware {
		anchor.body.arguments = []argument{{"dkms_instance_id", `"kst-1"`}}
	}
	if m.level != "" {
		anchor.body.arguments = append(anchor.body.arguments, argument{"protection_level", fmt.Sprintf("%q", m.level)})
		anchor.cloud = map[string]any{"protection_level": m.level}
	}
	m.add(instance)
	m.add(anchor)
}

// add writes a resource into the module's files.
func (m *module) add(r resource) {
	if m.localName != "" {
		r.body.arguments = append([]argument{{"provider", m.localName}}, r.body.arguments...)
	}
	if r.json {
		m.files[r.name+"."+r.kind+".tf.json"] = r.syntax(r.body)
	} else {
		m.files["main.tf"] += r.native(r.body) + "\n"
	}
	if r.override != nil {
		m.files["main_override.tf"] += r.native(*r.override) + "\n"
	}
	m.resources = append(m.resources, r)
}

// dealer combines forms into the resources of one kind of a module.
type dealer struct {
	module    *module
	kind      string
	ignores   deck[ignoreForm]
	instances deck[instanceForm]
	levels    deck[levelForm]
	keys      deck[keyForm]
	repeats   deck[repeatForm]
	random    *rand.Rand
}

func (d *dealer) deal(name string) resource {
	ignore, instance, repeat := d.ignores.deal(), d.instances.deal(), d.repeats.deal()
	if instance.repeat != nil {
		repeat = *instance.repeat
	}
	if !d.module.root() {
		repeat = repeat.switchedOn()
	}
	r := resource{
		kind:      d.kind,
		name:      name,
		json:      d.random.IntN(10) == 0,
		instances: repeat.instances,
		cloud:     map[string]any{"description": "changed by hand"},
	}
	if instance.supplied {
		r.supplied = append(r.supplied, "dkms_instance_id")
	}
	body := block{lifecycle: ignore.lifecycle}
	body.add(repeat.argument)
	body.arguments = append(body.arguments, required(d.kind)...)
	body.add(argument{"dkms_instance_id", instance.value})
	if d.kind == key {
		level := d.levels.deal()
		body.add(argument{"protection_level", level.value})
		r.cloud["protection_level"] = level.level
		if d.module.level != "" {
			r.cloud["protection_level"] = d.module.level
		}
	}
	if d.kind == secret {
		key := d.keys.deal()
		body.add(argument{"encryption_key_id", key.value})
		if key.cloud != "" {
			r.cloud["encryption_key_id"] = key.cloud
		} else if slices.Equal(d.module.admits, []string{unaware}) {
			// Where no version knows instances, nothing gives a secret a key.
			r.cloud["encryption_key_id"] = ""
		}
		if key.supplied {
			r.supplied = append(r.supplied, "encryption_key_id")
		}
	}
	if d.random.IntN(3) == 0 {
		body.arguments = append(body.arguments, rotation[d.kind]...)
	}
	r.body = body
	if ignore.override != nil || instance.override != "" {
		r.override = &block{lifecycle: ignore.override}
		r.override.add(argument{"dkms_instance_id", instance.override})
	}
	return r
}

// rotation turns rotation on.
var rotation = map[string][]argument{
	key:    {{"automatic_rotation", `"Enabled"`}, {"rotation_interval", `"365d"`}},
	secret: {{"enable_automatic_rotation", "true"}, {"rotation_interval", `"7d"`}},
}

// add appends an argument that has a value.
func (b *block) add(a argument) {
	if a.value != "" {
		b.arguments = append(b.arguments, a)
	}
}

// deck deals its cards in random order, and again when all are dealt.
type deck[T any] struct {
	cards  []T
	dealt  int
	random *rand.Rand
}

func (d *deck[T]) deal() T {
	if d.dealt%len(d.cards) == 0 {
		d.cards = slices.Clone(d.cards)
		d.random.Shuffle(len(d.cards), func(i, j int) { d.cards[i], d.cards[j] = d.cards[j], d.cards[i] })
	}
	d.dealt++
	return d.cards[(d.dealt-1)%len(d.cards)]
}

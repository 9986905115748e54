package campaign

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// ReadReport reads a report that was written as JSON.
// It fails where the file cannot be read or is none, or one of another Format.
func ReadReport(file string) (Report, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return Report{}, err
	}
	report, err := parseReport(text)
	if err != nil {
		return Report{}, fmt.Errorf("%s: %w", file, err)
	}
	return report, nil
}

func parseReport(text []byte) (Report, error) {
	var report Report
	if err := json.Unmarshal(text, &report); err != nil {
		return Report{}, fmt.Errorf("this is no report: %w", err)
	}
	if report.Format != Format {
		return Report{}, fmt.Errorf("a report of format %d, where this command reads %d: make it again", report.Format, Format)
	}
	return report, nil
}

// ReadReports reads reports and directories that hold reports.
// It fails where one of them cannot be read. A directory may be empty: the first report has no history.
func ReadReports(paths []string) ([]Report, error) {
	var reports []Report
	for _, given := range paths {
		files, err := jsonFiles(given)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			report, err := ReadReport(file)
			if err != nil {
				return nil, err
			}
			reports = append(reports, report)
		}
	}
	return reports, nil
}

// jsonFiles returns a file, or the files below a directory whose names end in .json, sorted.
func jsonFiles(given string) ([]string, error) {
	info, err := os.Stat(given)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []string{given}, nil
	}
	var files []string
	err = filepath.WalkDir(given, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && strings.HasSuffix(path, ".json") {
			files = append(files, path)
		}
		return err
	})
	return files, err
}

// FromResults returns the repositories of the results below a directory: reports of this command, and what
// `tflint --format=json` has printed, where the file is named after the repository. A result that cannot be read is a
// repository that could not be inspected; one of a repository that another result has is left out, and says so.
// It fails where the directory cannot be read or holds no result.
func FromResults(dir string) ([]Repository, error) {
	files, err := jsonFiles(dir)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s holds no file whose name ends in .json", dir)
	}
	var all []Repository
	from := map[string]string{}
	for _, file := range files {
		name := resultName(dir, file)
		for _, repository := range readResult(name, file) {
			if first, twice := from[repository.Name]; twice {
				reason := fmt.Sprintf("The results %s and %s both have the repository %s: only the first is counted.", first, name, repository.Name)
				repository = Repository{Name: repository.Name + " in " + name, NotInspected: []NotInspected{{[]string{"."}, reason}}}
			}
			from[repository.Name] = name
			all = append(all, repository)
		}
	}
	return all, nil
}

// resultName is the path of a result below the directory of all, with slashes and without ".json".
func resultName(dir, file string) string {
	relative, err := filepath.Rel(dir, file)
	if err != nil || relative == "." {
		relative = filepath.Base(file)
	}
	return strings.TrimSuffix(filepath.ToSlash(relative), ".json")
}

// readResult returns the repositories of one result.
func readResult(name, file string) []Repository {
	text, err := os.ReadFile(file)
	if err != nil {
		return []Repository{unread(name, err)}
	}
	var kind struct {
		Format *int              `json:"format"`
		Issues []json.RawMessage `json:"issues"`
	}
	if err := json.Unmarshal(text, &kind); err != nil {
		return []Repository{unread(name, err)}
	}
	switch {
	case kind.Format != nil:
		report, err := parseReport(text)
		if err != nil {
			return []Repository{unread(name, err)}
		}
		return report.Repositories
	case kind.Issues != nil:
		var printed output
		if err := json.NewDecoder(bytes.NewReader(text)).Decode(&printed); err != nil {
			return []Repository{unread(name, err)}
		}
		repository := printed.repository(".")
		repository.Name, repository.Directories = name, printed.directories()
		return []Repository{repository}
	}
	return []Repository{unread(name, errors.New("it is neither a report of this command nor the output of `tflint --format=json`"))}
}

func unread(name string, err error) Repository {
	return Repository{Name: name, NotInspected: []NotInspected{{[]string{"."}, "The result cannot be read: " + err.Error() + "."}}}
}

// directories is the number of directories that TFLint names: those in which it found nothing are not among them.
func (o output) directories() int {
	var dirs []string
	for _, i := range o.Issues {
		dirs = append(dirs, path.Dir(i.Range.file()))
	}
	return len(sorted(dirs, strings.Compare))
}

// Missing returns a repository that could not be inspected for each expected name that is not among the repositories.
func Missing(repositories []Repository, expected []string) []Repository {
	var missing []Repository
	for _, name := range sorted(expected, strings.Compare) {
		if !slices.ContainsFunc(repositories, func(r Repository) bool { return r.Name == name }) {
			reason := "There is no result of this repository."
			missing = append(missing, Repository{Name: name, NotInspected: []NotInspected{{[]string{"."}, reason}}})
		}
	}
	return missing
}

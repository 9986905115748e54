package tflintcli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// LanguageServer is a running `tflint --langserver`.
type LanguageServer struct {
	cmd    *exec.Cmd
	stdin  io.WriteCloser
	stdout *bufio.Reader
	lastID int
	// published holds what was last said of each file, by its URI.
	published map[string][]Diagnostic
}

// Diagnostic is what an editor shows of an issue.
type Diagnostic struct {
	Message  string       `json:"message"`
	Severity int          `json:"severity"`
	Range    EditorsRange `json:"range"`
}

// EditorsRange is a place in a file as editors count: from 0.
type EditorsRange struct {
	Start EditorsPos `json:"start"`
	End   EditorsPos `json:"end"`
}

// EditorsPos is a position in a file as editors count: from 0.
type EditorsPos struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

// StartLanguageServer starts a language server. The caller must Close it.
func (c CLI) StartLanguageServer(args ...string) (*LanguageServer, error) {
	cmd := exec.Command(c.Binary, append([]string{"--langserver"}, args...)...)
	cmd.Env = append(cleanEnv(), "TFLINT_PLUGIN_DIR="+c.PluginDir)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	s := &LanguageServer{
		cmd:       cmd,
		stdin:     stdin,
		stdout:    bufio.NewReader(stdout),
		published: map[string][]Diagnostic{},
	}
	if err := s.call("initialize", map[string]any{"capabilities": map[string]any{}}); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// PID is the number of TFLint's process.
func (s *LanguageServer) PID() int {
	return s.cmd.Process.Pid
}

// Open says that the editor shows a file, and returns the file's diagnostics.
func (s *LanguageServer) Open(path, text string) ([]Diagnostic, error) {
	return s.document("textDocument/didOpen", path, map[string]any{
		"textDocument": map[string]any{"uri": uri(path), "languageId": "terraform", "version": 1, "text": text},
	})
}

// Change says that the file in the editor is now text, and returns the file's diagnostics.
func (s *LanguageServer) Change(path, text string) ([]Diagnostic, error) {
	return s.document("textDocument/didChange", path, map[string]any{
		"textDocument":   map[string]any{"uri": uri(path), "version": 2},
		"contentChanges": []any{map[string]any{"text": text}},
	})
}

// Save says that the editor has written the file.
func (s *LanguageServer) Save(path string) ([]Diagnostic, error) {
	return s.document("textDocument/didSave", path, map[string]any{"textDocument": map[string]any{"uri": uri(path)}})
}

// CloseFile says that the editor no longer shows the file.
func (s *LanguageServer) CloseFile(path string) ([]Diagnostic, error) {
	return s.document("textDocument/didClose", path, map[string]any{"textDocument": map[string]any{"uri": uri(path)}})
}

// ChangedOnDisk says that the file on disk is another than before.
func (s *LanguageServer) ChangedOnDisk(path string) ([]Diagnostic, error) {
	return s.document("workspace/didChangeWatchedFiles", path, map[string]any{
		"changes": []any{map[string]any{"uri": uri(path), "type": 2}},
	})
}

// Published returns what was last said of a file.
func (s *LanguageServer) Published(path string) []Diagnostic {
	return s.published[uri(path)]
}

// document sends a notification. TFLint answers none; since it reads one message
// after the other, it has inspected the file when it answers a request that follows.
func (s *LanguageServer) document(method, path string, params any) ([]Diagnostic, error) {
	if err := s.send(map[string]any{"method": method, "params": params}); err != nil {
		return nil, err
	}
	if err := s.call("initialize", map[string]any{"capabilities": map[string]any{}}); err != nil {
		return nil, err
	}
	return s.published[uri(path)], nil
}

// Close ends the server and waits for its process.
func (s *LanguageServer) Close() error {
	err := s.send(map[string]any{"method": "exit"})
	return errors.Join(err, s.stdin.Close(), s.cmd.Wait())
}

func uri(path string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a drive of Windows
	}
	return "file://" + path
}

func (s *LanguageServer) send(message map[string]any) error {
	message["jsonrpc"] = "2.0"
	body, err := json.Marshal(message)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(s.stdin, "Content-Length: %d\r\n\r\n%s", len(body), body)
	return err
}

// call sends a request and waits for its answer.
func (s *LanguageServer) call(method string, params any) error {
	s.lastID++
	if err := s.send(map[string]any{"id": s.lastID, "method": method, "params": params}); err != nil {
		return err
	}
	for {
		message, err := s.receive()
		if err != nil {
			return fmt.Errorf("the language server did not answer: %w", err)
		}
		switch {
		case message.Method == "textDocument/publishDiagnostics":
			s.published[message.Params.URI] = message.Params.Diagnostics
		case message.ID == s.lastID && message.Error != nil:
			return errors.New(message.Error.Message)
		case message.ID == s.lastID:
			return nil
		}
	}
}

type message struct {
	ID     int
	Method string
	Error  *struct{ Message string }
	Params struct {
		URI         string
		Diagnostics []Diagnostic
	}
}

func (s *LanguageServer) receive() (message, error) {
	var received message
	header, err := textproto.NewReader(s.stdout).ReadMIMEHeader()
	if err != nil {
		return received, err
	}
	length, err := strconv.Atoi(header.Get("Content-Length"))
	if err != nil {
		return received, err
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(s.stdout, body); err != nil {
		return received, err
	}
	return received, json.NewDecoder(bytes.NewReader(body)).Decode(&received)
}

"use strict";
document.documentElement.classList.add("scripted");

// A click on a column's heading sorts by it, a second one the other way round.
for (const table of document.querySelectorAll(".sortable")) {
  for (const heading of table.querySelectorAll("thead th:not([data-unsorted])")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(table, heading));
    heading.append(button);
  }
}

function sort(table, heading) {
  const first = heading.classList.contains("number") ? "descending" : "ascending";
  const second = first === "ascending" ? "descending" : "ascending";
  const order = heading.getAttribute("aria-sort") === first ? second : first;
  const sign = order === "ascending" ? 1 : -1;
  const body = table.tBodies[0];
  const keyed = [...body.rows].map((row) => ({ row, key: key(row.cells[heading.cellIndex]) }));
  keyed.sort((a, b) => sign * compare(a.key, b.key));
  body.append(...keyed.map((k) => k.row));
  table.querySelector("[aria-sort]")?.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", order);
  table.dispatchEvent(new Event("sorted"));
}

function key(cell) {
  const text = (cell.dataset.value ?? cell.textContent).trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

const { compare: compareTexts } = new Intl.Collator("en", { numeric: true });

// What is no number, such as the dash of what could not be inspected, comes before numbers.
function compare(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compareTexts(String(a), String(b));
}

// Filters show the rows that all of their fields admit. Of very many, a browser is slow to lay
// all out, so that the first come alone until all are asked for.
const most = 500;

for (const form of document.forms) {
  const table = document.getElementById(form.dataset.table);
  const rows = table.tBodies[0].rows;
  const texts = new Map([...rows].map((row) => [row, row.textContent.toLowerCase()]));
  const all = form.querySelector(".all");
  let limit = most;
  const show = () => {
    const admits = predicate(form, texts);
    let admitted = 0;
    for (const row of rows) {
      row.hidden = !admits(row) || ++admitted > limit;
    }
    all.hidden = admitted <= limit;
    form.querySelector("output").value =
      admitted > limit ? `${limit} of ${admitted} that match shown` : `${admitted} of ${rows.length} shown`;
  };
  all.addEventListener("click", () => {
    limit = Infinity;
    show();
  });
  table.addEventListener("sorted", show);
  form.addEventListener("input", show);
  form.addEventListener("reset", () => setTimeout(show));
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
}

function predicate(form, texts) {
  const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
  const tests = [(row) => words.every((word) => texts.get(row).includes(word))];
  for (const select of form.querySelectorAll("select")) {
    if (select.value) tests.push((row) => row.dataset[select.name] === select.value);
  }
  const states = [...form.querySelectorAll("[name=state]:checked")].map((box) => box.value);
  if (form.elements.state) tests.push((row) => states.includes(row.dataset.state));
  if (form.elements.new?.checked) tests.push((row) => row.dataset.new === "true");
  return (row) => tests.every((test) => test(row));
}

// #repository=NAME shows one repository, so that its owners can be sent the link.
function followFragment() {
  const name = new URLSearchParams(location.hash.slice(1)).get("repository");
  if (name === null) return;
  for (const form of document.forms) {
    form.elements.repository.value = name;
    form.dispatchEvent(new Event("input"));
  }
  document.getElementById("keys").scrollIntoView();
}
window.addEventListener("hashchange", followFragment);
followFragment();

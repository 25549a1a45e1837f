// What all parts of the page use: elements whose text is never markup, tables, figures.
const data = JSON.parse(document.getElementById("data").textContent);
const number = new Intl.NumberFormat("en");
const count = (n) => number.format(n ?? 0);
const counted = (n, one) => `${count(n)} ${one}${n === 1 ? "" : "s"}`;
const percent = (share) => (share == null ? "" : (100 * share).toFixed(1) + " %");

/** An element; of attributes "text" is its text, "on" its listeners; children that are null are left out. */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue;
    if (key === "text") element.textContent = value;
    else if (key === "on") Object.entries(value).forEach(([event, act]) => element.addEventListener(event, act));
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child != null));
  return element;
}

/** A link to a page of the web, or the text alone where an article gives any other kind of address. */
function link(address, text) {
  return /^https?:\/\//i.test(address ?? "")
    ? el("a", { href: address, rel: "noopener noreferrer", target: "_blank", text })
    : document.createTextNode(text ?? "");
}

/** Wilson's interval of 95 % for a share: Wilson, "Probable inference", 1927. */
function wilson(hits, of) {
  if (!of) return null;
  const z = 1.96, p = hits / of, d = 1 + (z * z) / of;
  const middle = (p + (z * z) / (2 * of)) / d;
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / d;
  return { share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const interval = (w) => (w ? `${percent(w.share)} (${percent(w.low)} to ${percent(w.high)})` : "");

/** A table; a column is [title, row => text or node, "number"?]; the first one names its row. */
function table(caption, columns, rows) {
  const head = columns.map(([title, , kind]) => el("th", { scope: "col", class: kind, text: title }));
  const cell = (row, [, value, kind], first) => {
    const held = value(row);
    const node = held instanceof Node ? held : document.createTextNode(held ?? "");
    return el(first ? "th" : "td", { scope: first ? "row" : null, class: kind }, node);
  };
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el("table", {},
      el("caption", { text: caption }),
      el("thead", {}, el("tr", {}, head)),
      el("tbody", {}, rows.map((row) => el("tr", {}, columns.map((column, c) => cell(row, column, c === 0)))))));
}

/** A chart's figures, folded away. */
const asTable = (caption, columns, rows) =>
  el("details", {}, el("summary", { text: "As a table" }), table(caption, columns, rows));

const outletName = (outlet) => outlet || "(no outlet given)";

/** Adds a section to the page and to its contents. */
function section(id, title, note, ...children) {
  document.getElementById("contents").append(el("li", {}, el("a", { href: "#" + id, text: title })));
  document.getElementById("main").append(
    el("section", { id, "aria-labelledby": id + "-title" },
      el("h2", { id: id + "-title", text: title }), note ? el("p", { class: "note", text: note }) : null, ...children));
}

// Search over quotes, and a sample to check by eye.
const fold = (text) => (text ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function search() {
  if (!data.quotes.length) return;
  const all = data.quotes.map((q) => ({ ...q, folded: fold([q.text, q.speaker, q.outlet, q.headline].join(" ")) }));
  const part = read.quotes > all.length ? ` A part of all ${count(read.quotes)}, drawn evenly.` : "";
  const found = el("p", { role: "status", "aria-live": "polite" }), list = el("div");
  const words = el("input", { type: "search", id: "words", autocomplete: "off", on: { input: () => look() } });
  const kind = el("select", { id: "kind", on: { change: () => look() } }, ["all kinds", ...KINDS].map((k) => el("option", { value: k, text: k.toLowerCase() })));
  function look() {
    const wanted = fold(words.value).split(/\s+/).filter(Boolean);
    const hits = all.filter((q) => (kind.value === "all kinds" || q.kind === kind.value) && wanted.every((word) => q.folded.includes(word)));
    found.textContent = `${count(hits.length)} of ${count(all.length)} quotes` + (hits.length > 40 ? ", the first 40:" : "");
    list.replaceChildren(...hits.slice(0, 40).map((q) => said(q)));
  }
  section("search", "Search the quotes", `${count(all.length)} quotes are in this page.${part}`,
    el("div", { class: "controls" }, el("label", { for: "words" }, "Words, a speaker, an outlet", words), el("label", { for: "kind" }, "Kind", kind)), found, list);
  look();
}

function sample() {
  if (!data.sample.length) return;
  const marks = new Map();
  const status = el("p", { role: "status", "aria-live": "polite" });
  const told = () => {
    const of = (key) => [...marks.values()].filter((m) => m[key] != null);
    const right = (key) => interval(wilson(of(key).filter((m) => m[key]).length, of(key).length)) || "none marked yet";
    status.textContent = `Quotes right: ${right("quote")}. Speakers right: ${right("speaker")}.`;
  };
  const button = (q, key, value, text) => {
    const own = el("button", { type: "button", "aria-pressed": "false", text, on: { click: () => {
      const mark = marks.get(q.id) ?? {};
      mark[key] = mark[key] === value ? null : value;
      marks.set(q.id, mark);
      own.parentNode.querySelectorAll("button").forEach((other) => other.setAttribute("aria-pressed", String(mark[other.dataset.key] === (other.dataset.value === "true"))));
      told();
    } } });
    own.dataset.key = key;
    own.dataset.value = value;
    return own;
  };
  const card = (q, i) => el("div", { class: "card", role: "group", "aria-label": `Quote ${i + 1}` },
    el("p", {}, "…" + q.before, el("mark", { text: q.words }), q.after + "…"),
    el("p", { class: "note" }, `${q.kind.toLowerCase()}${q.statement ? "" : ", no statement"} · says: ${q.speaker ?? "nobody named"}${q.source ? ` (“${q.source}”)` : ""} · `,
      outletName(q.outlet) + ": ", link(q.link, q.headline ?? q.source_uri)),
    el("p", { class: "controls" }, button(q, "quote", true, "Quote right"), button(q, "quote", false, "Quote wrong"),
      q.speaker ? [button(q, "speaker", true, "Speaker right"), button(q, "speaker", false, "Speaker wrong")] : null));
  // A spreadsheet takes what begins with one of these for a formula.
  const csv = (value) => '"' + String(value ?? "").replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""') + '"';
  const download = () => {
    const lines = [["quote_id", "quote_right", "speaker_right", "kind", "speaker", "source", "text", "outlet", "headline", "confidence", "speaker_confidence"],
      ...data.sample.map((q) => [q.id, marks.get(q.id)?.quote, marks.get(q.id)?.speaker, q.kind, q.speaker, q.source, q.text, q.outlet, q.headline, q.confidence, q.speaker_confidence])];
    const file = URL.createObjectURL(new Blob([lines.map((line) => line.map(csv).join(",")).join("\r\n") + "\r\n"], { type: "text/csv" }));
    el("a", { href: file, download: "checked-quotes.csv" }).click();
    URL.revokeObjectURL(file);
  };
  section("sample", "Check a sample", `${count(data.sample.length)} quotes drawn evenly by their ids. Mark them right or wrong: the precision and its 95 % interval stand below, and the marks can be taken along as CSV. They are not kept when the page is closed.`,
    status, el("p", { class: "controls" }, el("button", { type: "button", id: "download", text: "Download the marks as CSV", on: { click: download } })),
    el("details", {}, el("summary", { text: "Show the sample" }), data.sample.map(card)));
  told();
}

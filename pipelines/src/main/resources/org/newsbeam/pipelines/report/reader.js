// An article with its quotes, sources, cues and names. Offsets count code points, as the tables do.
function reader() {
  if (!data.articles.length) return;
  const shown = el("div", { class: "article", lang: "en", tabindex: "0", role: "region", "aria-label": "The article" });
  const told = el("p", { id: "quote-told", "aria-live": "polite", text: "Choose an underlined quote to see who says it and how sure that is." });
  const about = el("p", { class: "note" });
  const choice = el("select", { id: "article", on: { change: () => show(data.articles[choice.value]) } },
    data.articles.map((a, i) => el("option", { value: i, text: [a.day, a.outlet, a.headline ?? "(no headline)"].filter(Boolean).join(" · ") })));

  function show(article) {
    about.replaceChildren(link(article.link, article.link ?? ""), article.bylines.length ? " By " + article.bylines.join(", ") : "");
    shown.replaceChildren(...stretches(article).map((stretch) => piece(article, stretch)));
    told.textContent = `${count((article.quotes ?? []).length)} quotes. Choose an underlined one to see who says it and how sure that is.`;
  }

  function piece(article, { text, quote, names, source, cue, first }) {
    const classes = [quote && "quote kind-" + quote.kind, names && "name", source && "source", cue && "cue"].filter(Boolean).join(" ");
    if (!classes) return document.createTextNode(text);
    const choose = () => tell(quote);
    return el("span", {
      class: classes, "data-quote": quote?.id, "data-source": source?.id, title: names?.name,
      tabindex: quote && first ? "0" : null, role: quote && first ? "button" : null,
      on: quote ? { click: choose, keydown: (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); choose(); } } } : {},
      text,
    });
  }

  function tell(quote) {
    shown.querySelectorAll(".chosen").forEach((span) => span.classList.remove("chosen"));
    shown.querySelectorAll("span").forEach((span) => span.classList.toggle("chosen", span.dataset.quote === quote.id || span.dataset.source === quote.id));
    const sure = quote.speaker_confidence == null ? "" : ` (${percent(quote.speaker_confidence)} sure)`;
    told.textContent = `${quote.kind.toLowerCase()}${quote.statement ? "" : ", no statement"}: ${quote.speaker ?? "no speaker"}${sure}. `
      + `A quote with ${percent(quote.confidence)}. Rules: ${quote.rule}, ${quote.speaker_rule}.`;
  }

  section("reader", "Read an article", null, el("div", { class: "controls" }, el("label", { for: "article" }, "Article", choice)),
    el("p", { class: "note", text: "Underlined: quotes (dashed: indirect). Bold: their sources. Italic: cues. In colour: names." }), about, told, shown);
  show(data.articles[0]);
}

/** Cuts a text where a quote, a source, a cue or a name begins or ends; says of each stretch which it belongs to. */
function stretches({ text, quotes, names }) {
  const points = Array.from(text), of = points.map(() => ({}));
  const mark = (begin, end, key, value) => { for (let i = begin; i < Math.min(end, of.length); i++) of[i][key] = value; };
  for (const name of names ?? []) mark(name.begin, name.end, "names", name);
  for (const quote of quotes ?? []) {
    quote.segments.forEach(({ begin, end }) => mark(begin, end, "quote", quote));
    if (quote.source[0] != null) mark(quote.source[0], quote.source[1], "source", quote);
    if (quote.cue[0] != null) mark(quote.cue[0], quote.cue[1], "cue", quote);
  }
  const found = [], begun = new Set();
  for (let i = 0, from = 0; i < points.length; i++) {
    const next = of[i + 1];
    if (next && ["quote", "names", "source", "cue"].every((key) => next[key] === of[i][key])) continue;
    const quote = of[i].quote, first = quote != null && !begun.has(quote);
    if (quote) begun.add(quote);
    found.push({ text: points.slice(from, i + 1).join(""), ...of[i], first });
    from = i + 1;
  }
  return found;
}

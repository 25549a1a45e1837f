// The sections on the corpus as a whole.
const read = data.read[0];

function head() {
  const span = read.first_day ? ` from ${read.first_day} to ${read.last_day}` : "";
  document.getElementById("lead").textContent =
    counted(read.articles, "article") + (read.outlets ? ` of ${counted(read.outlets, "outlet")}` : "") + span + (read.undated ? `; ${count(read.undated)} have no date.` : ".");
  const figures = [["Articles", read.articles], ["Quotes", read.quotes], ["Statements", read.statements],
    ["Statements, copies once", read.statements_once], ["Speakers", read.speakers], ["Stories", read.stories], ["Rejected", read.rejects]];
  document.getElementById("figures").append(
    ...figures.map(([name, n]) => el("div", {}, el("dt", { text: name }), el("dd", { text: count(n) }))));
}

function whoIsQuoted() {
  const speakers = data.speakers.slice(0, 25);
  if (!speakers.length) return;
  section("who", "Who is quoted", "The speakers with most quotes. A statement is what somebody says; thoughts are quotes but no statements. "
    + "“Copies once” leaves out articles that copy another one.",
    legend(), speakerBars(speakers),
    asTable("Who is quoted", [["Speaker", (s) => s.name], ["Type", (s) => s.type.toLowerCase()], ["Referred to as", (s) => (s.pronouns ?? "").toLowerCase()],
      ["Direct", (s) => count(s.direct), "number"], ["Mixed", (s) => count(s.mixed), "number"], ["Indirect", (s) => count(s.indirect), "number"],
      ["Statements", (s) => count(s.statements), "number"], ["Share of all", (s) => percent(s.share), "number"], ["Copies once", (s) => count(s.statements_once), "number"],
      ["Words", (s) => count(s.words), "number"], ["Articles", (s) => count(s.articles), "number"], ["Outlets", (s) => count(s.outlets), "number"]], data.speakers));
}

function overTime() {
  if (data.periods.length < 2 || !d3.max(data.periods, (p) => p.statements)) return;
  const unit = data.periods[0].unit;
  section("time", "Over time", `Statements by ${unit}, of articles that have a date.`, timeBars(data.periods),
    asTable(`Articles and statements by ${unit}`, [[`First day of the ${unit}`, (p) => p.period], ["Articles", (p) => count(p.articles), "number"],
      ["Quotes", (p) => count(p.quotes), "number"], ["Statements", (p) => count(p.statements), "number"]], data.periods),
    data.speakers_over_time.length ? [el("h3", { text: "The most quoted" }), speakerLines(data.speakers_over_time, data.periods)] : null,
    asTable(`Statements of the most quoted by ${unit}`, [["Speaker", (s) => s.speaker], [`First day of the ${unit}`, (s) => s.period],
      ["Statements", (s) => count(s.statements), "number"]], data.speakers_over_time));
}

function byOutlet() {
  const outlets = data.outlets.map((o) => ({ ...o, wilson: wilson(o.unnamed, o.sourced) }));
  if (!outlets.length) return;
  const shown = outlets.filter((o) => o.wilson);
  section("outlets", "By outlet", "How many of the statements with a source have one without a name (“a spokesman”, “officials”), with the 95 % interval of Wilson; "
    + "and how the articles themselves refer to those who speak: by pronouns and honorifics, never by first names.",
    shown.length ? shareDots(shown) : null,
    table("Outlets", [["Outlet", (o) => outletName(o.outlet)], ["Articles", (o) => count(o.articles), "number"], ["Statements", (o) => count(o.statements), "number"],
      ["Speakers", (o) => count(o.speakers), "number"], ["Unnamed sources", (o) => interval(o.wilson), "number"], ["He", (o) => count(o.he), "number"],
      ["She", (o) => count(o.she), "number"], ["They", (o) => count(o.they), "number"], ["Not told", (o) => count(o.untold), "number"]], outlets));
}

function whoWithWhom() {
  if (new Set(data.outlet_speakers.map((c) => c.outlet)).size > 1) {
    section("matrix", "Outlet and speaker", "Whom each of the largest outlets lets speak.", heat(data.outlet_speakers));
  }
  if (data.of_whom.length) {
    section("whom", "Who speaks of whom", "People and bodies that are named inside of what somebody says.",
      table("Who speaks of whom", [["Speaker", (w) => w.speaker], ["Speaks of", (w) => w.named], ["Quotes", (w) => count(w.quotes), "number"],
        ["Outlets", (w) => count(w.outlets), "number"]], data.of_whom));
  }
}

const said = (q) => el("blockquote", {}, q.text,
  el("footer", {}, `${q.speaker ?? "(no speaker)"}, ${outletName(q.outlet)}: `, link(q.link, q.headline ?? "")));

function stories() {
  if (!data.stories.length) return;
  section("stories", "Stories", "Events that two articles or more tell, those of most outlets first, and what each outlet quotes.",
    data.stories.map((s) => el("details", { class: "story" },
      el("summary", { text: `${s.headline ?? "(no headline)"} · ${counted(s.articles, "article")}, ${counted(s.outlets, "outlet")}` }),
      el("p", { class: "note", text: [s.first_day && (s.first_day === s.last_day ? s.first_day : `${s.first_day} to ${s.last_day}`), s.top_entities.join(", ")].filter(Boolean).join(" · ") }),
      (s.quoted ?? []).map(said))));
}

/** A difference of words as marks: what is gone, what has come. */
function difference(text) {
  const parts = (text ?? "").split(/(\[-.*?-\]|\{\+.*?\+\})/s);
  return parts.map((part) =>
    /^\[-/.test(part) ? el("del", { text: part.slice(2, -2) }) : /^\{\+/.test(part) ? el("ins", { text: part.slice(2, -2) }) : part);
}

function sameQuotes() {
  if (!data.same_quotes.length) return;
  section("same", "The same quote", "Words that more than one article quotes, copies of one counted once: who had them first, and how others differ from that. "
    + "Those that articles give to different speakers come first.",
    data.same_quotes.map((g) => el("details", { class: "story" },
      el("summary", { text: `${g.conflict ? "Different speakers: " : ""}“${g.canonical}” · ${counted(g.outlets, "outlet")}` }),
      table("Quotes of the same words", [["Outlet", (m) => outletName(m.outlet)], ["Speaker", (m) => m.speaker ?? "(none)"], ["Day", (m) => m.day],
        ["Words", (m) => (m.first ? "(first)" : el("span", {}, difference(m.difference)))], ["Article", (m) => link(m.link, m.headline ?? "")]], g.members))));
}

function copies() {
  if (!data.copies.length) return;
  section("copies", "Copies", "Articles that share their words, led by the earliest.",
    data.copies.map((c) => el("details", { class: "story" },
      el("summary", { text: `${c.headline ?? "(no headline)"} · ${counted(c.articles, "article")}` }),
      table("Copies of " + (c.headline ?? "an article"), [["Outlet", (m) => outletName(m.outlet)], ["Headline", (m) => link(m.link, m.headline ?? m.source_uri)], ["Day", (m) => m.day],
        ["Relation", (m) => m.relation.toLowerCase()], ["Similarity", (m) => m.similarity.toFixed(2), "number"]], c.members))));
}

function method() {
  const manifest = data.manifest;
  section("method", "How this was made", null,
    el("p", { text: `Newsbeam ${manifest.version ?? ""} read ${count(manifest.records?.in ?? read.articles)} records: ${count(read.articles)} articles, ${count(read.rejects)} rejects.` }),
    data.rejects.length ? table("What was rejected", [["Reason", (r) => r.reason], ["Stage", (r) => r.stage], ["Records", (r) => count(r.records), "number"], ["For example", (r) => r.example]], data.rejects) : null,
    el("p", { text: "Quotes, speakers and names are found by rules and learned models, and some are wrong. The confidence beside each says how surely these are somebody's words, and the speaker's; "
      + "check a sample before you rest a claim on a figure, and give the precision that you found. Quotes without a certain speaker have none rather than a guess. English only. "
      + "“He”, “she” and “they” are how articles refer to somebody, not anybody's own statement of gender." }),
    el("p", { text: "Articles, quotes to search and the sample are drawn evenly by their ids where there are too many for a page; charts and tables count all." }),
    el("details", {}, el("summary", { text: "Options and models" }),
      table("Options", [["Option", (o) => o[0]], ["Value", (o) => String(o[1])]], Object.entries(manifest.options ?? {})),
      table("Models", [["Model", (m) => m[0]], ["SHA-256", (m) => m[1]]], Object.entries(manifest.models ?? {}))));
}

// The charts, drawn by d3. Each has its figures beside it in a table.
const KINDS = ["DIRECT", "MIXED", "INDIRECT"];

// As wide as there is room for when the page is opened, so that words stay as large on a phone.
const WIDTH = Math.max(340, Math.min(900, document.documentElement.clientWidth - 40));
const NAMES = Math.round(Math.min(230, WIDTH * 0.38));
const LETTERS = Math.floor(NAMES / 7.5);
const whole = (axis, most) => axis.ticks(Math.min(6, most)).tickFormat(d3.format(",d"));

function svg(width, height, label) {
  return d3.create("svg").attr("viewBox", [0, 0, width, height]).attr("role", "img").attr("aria-label", label);
}

function legend() {
  const key = (kind) => {
    const square = d3.create("svg").attr("viewBox", [0, 0, 10, 10]).attr("aria-hidden", "true");
    square.append("rect").attr("width", 10).attr("height", 10).attr("class", "key " + kind);
    return el("li", {}, square.node(), kind.toLowerCase());
  };
  return el("ul", { class: "legend" }, KINDS.map(key));
}

const short = (text, most) => (text.length > most ? text.slice(0, most - 1) + "…" : text);

/** Speakers as bars, stacked by kind of quote. */
function speakerBars(speakers) {
  const width = WIDTH, row = 24, left = NAMES, right = 60;
  const chart = svg(width, speakers.length * row + 30, "Quotes of each speaker, by kind");
  const x = d3.scaleLinear([0, d3.max(speakers, (s) => s.quotes) || 1], [left, width - right]);
  chart.append("g").attr("class", "axis").attr("transform", `translate(0,${speakers.length * row + 4})`)
    .call(whole(d3.axisBottom(x), d3.max(speakers, (s) => s.quotes)).tickSizeOuter(0));
  const bars = chart.selectAll("g.speaker").data(speakers).join("g").attr("class", "speaker")
    .attr("transform", (s, i) => `translate(0,${i * row})`);
  bars.append("text").attr("x", left - 8).attr("y", row / 2).attr("dy", ".35em").attr("text-anchor", "end").text((s) => short(s.name, LETTERS));
  for (const [k, kind] of KINDS.entries()) {
    const before = (s) => d3.sum(KINDS.slice(0, k), (earlier) => s[earlier.toLowerCase()]);
    bars.append("rect").attr("class", kind).attr("data-value", (s) => s[kind.toLowerCase()])
      .attr("x", (s) => x(before(s))).attr("width", (s) => x(s[kind.toLowerCase()]) - x(0)).attr("y", 3).attr("height", row - 7);
  }
  bars.append("text").attr("x", (s) => x(s.quotes) + 6).attr("y", row / 2).attr("dy", ".35em").text((s) => count(s.quotes));
  return chart.node();
}

/** Statements over time as bars. */
function timeBars(periods) {
  const width = WIDTH, height = 240, left = 50, bottom = 30;
  const chart = svg(width, height, "Statements over time");
  const days = periods.map((p) => new Date(p.period + "T00:00:00Z"));
  const step = { day: 1, week: 7, month: 30, year: 365 }[periods[0].unit] * 864e5;
  const x = d3.scaleUtc([d3.min(days), new Date(+d3.max(days) + step)], [left, width - 10]);
  const y = d3.scaleLinear([0, d3.max(periods, (p) => p.statements) || 1], [height - bottom, 10]).nice();
  const wide = Math.max(1, x(new Date(+days[0] + step)) - x(days[0]) - 1);
  chart.append("g").attr("class", "axis").attr("transform", `translate(0,${height - bottom})`).call(d3.axisBottom(x).ticks(width / 110).tickSizeOuter(0));
  chart.append("g").attr("class", "axis").attr("transform", `translate(${left},0)`).call(whole(d3.axisLeft(y), d3.max(periods, (p) => p.statements)));
  chart.selectAll("rect").data(periods).join("rect").attr("class", "DIRECT").attr("data-value", (p) => p.statements)
    .attr("x", (p, i) => x(days[i])).attr("width", wide).attr("y", (p) => y(p.statements)).attr("height", (p) => y(0) - y(p.statements));
  return chart.node();
}

/** Statements of a few speakers over time, each in a row of its own, all on one scale. */
function speakerLines(said, periods) {
  const width = WIDTH, row = 46, left = NAMES, bottom = 30;
  const bySpeaker = [...d3.group(said, (s) => s.speaker)];
  const chart = svg(width, bySpeaker.length * row + bottom, "Statements of the most quoted over time");
  const day = (period) => new Date(period + "T00:00:00Z");
  const x = d3.scaleUtc(d3.extent(periods, (p) => day(p.period)), [left, width - 20]);
  const y = d3.scaleLinear([0, d3.max(said, (s) => s.statements)], [row - 8, 6]);
  chart.append("g").attr("class", "axis").attr("transform", `translate(0,${bySpeaker.length * row})`).call(d3.axisBottom(x).ticks(width / 110).tickSizeOuter(0));
  for (const [r, [speaker, theirs]] of bySpeaker.entries()) {
    const line = chart.append("g").attr("transform", `translate(0,${r * row})`);
    line.append("text").attr("x", left - 8).attr("y", row - 10).attr("text-anchor", "end").text(short(speaker, LETTERS));
    line.append("g").attr("class", "axis").append("line").attr("x1", left).attr("x2", width - 20).attr("y1", y(0)).attr("y2", y(0));
    line.selectAll("rect").data(theirs).join("rect").attr("class", "MIXED").attr("data-value", (s) => s.statements)
      .attr("x", (s) => x(day(s.period)) - 2).attr("width", 4).attr("y", (s) => y(s.statements)).attr("height", (s) => y(0) - y(s.statements));
  }
  return chart.node();
}

/** The share of statements without a named source, with its interval, by outlet. */
function shareDots(outlets) {
  const width = WIDTH, row = 24, left = NAMES;
  const chart = svg(width, outlets.length * row + 30, "Share of statements whose source has no name, by outlet, with 95 % interval");
  const x = d3.scaleLinear([0, d3.max(outlets, (o) => o.wilson.high)], [left, width - 20]).nice();
  chart.append("g").attr("class", "axis").attr("transform", `translate(0,${outlets.length * row + 4})`).call(d3.axisBottom(x).ticks(6, "%").tickSizeOuter(0));
  const rows = chart.selectAll("g.outlet").data(outlets).join("g").attr("class", "outlet").attr("transform", (o, i) => `translate(0,${i * row + row / 2})`);
  rows.append("text").attr("x", left - 8).attr("dy", ".35em").attr("text-anchor", "end").text((o) => short(outletName(o.outlet), LETTERS));
  rows.append("rect").attr("class", "INDIRECT").attr("x", (o) => x(o.wilson.low)).attr("width", (o) => Math.max(1, x(o.wilson.high) - x(o.wilson.low))).attr("y", -1).attr("height", 3);
  rows.append("circle").attr("class", "INDIRECT").attr("data-value", (o) => o.wilson.share).attr("cx", (o) => x(o.wilson.share)).attr("r", 5);
  return chart.node();
}

/** Outlet by speaker, as a table whose cells are the darker the more statements they stand for. */
function heat(cells) {
  const outlets = [...new Set(cells.map((c) => c.outlet))], speakers = [...new Set(cells.map((c) => c.speaker))];
  const most = d3.max(cells, (c) => c.statements);
  const found = d3.rollup(cells, (same) => d3.sum(same, (c) => c.statements), (c) => c.speaker, (c) => c.outlet);
  const cell = (speaker, outlet) => {
    const n = found.get(speaker)?.get(outlet);
    const held = el("td", { text: n ?? "", "data-value": n });
    if (n) held.style.backgroundColor = `rgba(var(--heat), ${0.1 + (0.5 * n) / most})`;
    return held;
  };
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Outlet by speaker" },
    el("table", { class: "heat" }, el("caption", { text: "Statements of each speaker in each outlet" }),
      el("thead", {}, el("tr", {}, el("td"), outlets.map((outlet) => el("th", { scope: "col", text: outlet })))),
      el("tbody", {}, speakers.map((speaker) => el("tr", {}, el("th", { scope: "row", text: speaker }), outlets.map((outlet) => cell(speaker, outlet)))))));
}

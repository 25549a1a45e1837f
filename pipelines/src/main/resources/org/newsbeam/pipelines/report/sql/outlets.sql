-- By outlet: statements, unnamed sources, and how the articles refer to those who speak.
SELECT
  nullif(o.outlet, '') AS outlet,
  o.articles, o.quotes, o.statements, o.speakers,
  count(*) FILTER (a.statement AND a.source_type = 'UNNAMED') AS unnamed,
  count(*) FILTER (a.statement AND a.source_type <> 'NONE') AS sourced,
  count(*) FILTER (a.statement AND a.speaker_pronouns = 'HE') AS he,
  count(*) FILTER (a.statement AND a.speaker_pronouns = 'SHE') AS she,
  count(*) FILTER (a.statement AND a.speaker_pronouns = 'THEY') AS they,
  count(*) FILTER (a.statement AND a.speaker_type = 'PERSON' AND a.speaker_pronouns IS NULL) AS untold
FROM outlets o
LEFT JOIN analysis a ON coalesce(a.outlet, '') = o.outlet
GROUP BY o.outlet, o.articles, o.quotes, o.statements, o.speakers
ORDER BY o.statements DESC, o.articles DESC, o.outlet
LIMIT 40

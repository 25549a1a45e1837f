-- Who is quoted: those with most statements.
WITH said AS (
  SELECT
    speaker_id,
    count(*) FILTER (statement) AS statements,
    count(*) FILTER (statement AND counts_once) AS statements_once
  FROM analysis
  WHERE speaker_id IS NOT NULL
  GROUP BY speaker_id
)
SELECT
  s.name, s.type, s.pronouns, s.direct, s.mixed, s.indirect, s.quotes, s.words, s.articles, s.outlets,
  said.statements, said.statements_once,
  round(said.statements / (SELECT nullif(count(*), 0) FROM quotes WHERE statement), 4) AS share
FROM speakers s
JOIN said ON said.speaker_id = s.speaker_id
ORDER BY s.quotes DESC, s.articles DESC, s.name, s.speaker_id
LIMIT 40

-- Over time: the six with most statements in dated articles.
WITH unit AS (
  SELECT CASE
    WHEN date_diff('day', min(published_at), max(published_at)) <= 62 THEN 'day'
    WHEN date_diff('day', min(published_at), max(published_at)) <= 600 THEN 'week'
    WHEN date_diff('day', min(published_at), max(published_at)) <= 7300 THEN 'month'
    ELSE 'year' END AS unit
  FROM articles
),
top AS (
  SELECT speaker_id, count(*) AS n
  FROM analysis
  WHERE statement AND speaker_id IS NOT NULL AND published_at IS NOT NULL
  GROUP BY speaker_id
  ORDER BY n DESC, speaker_id
  LIMIT 6
)
SELECT
  a.speaker,
  strftime(date_trunc(unit, a.published_at), '%Y-%m-%d') AS period,
  count(*) AS statements
FROM analysis a
JOIN top ON top.speaker_id = a.speaker_id, unit
WHERE a.statement AND a.published_at IS NOT NULL
GROUP BY a.speaker, a.speaker_id, top.n, period
ORDER BY top.n DESC, a.speaker_id, period

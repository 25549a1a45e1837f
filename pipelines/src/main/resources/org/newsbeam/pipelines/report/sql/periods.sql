-- Over time: days, weeks or months, as the span of the corpus asks for.
WITH unit AS (
  SELECT CASE
    WHEN date_diff('day', min(published_at), max(published_at)) <= 62 THEN 'day'
    WHEN date_diff('day', min(published_at), max(published_at)) <= 600 THEN 'week'
    WHEN date_diff('day', min(published_at), max(published_at)) <= 7300 THEN 'month'
    ELSE 'year' END AS unit
  FROM articles
),
said AS (
  SELECT article_id, count(*) AS quotes, count(*) FILTER (statement) AS statements
  FROM quotes
  GROUP BY article_id
)
SELECT
  unit,
  strftime(date_trunc(unit, a.published_at), '%Y-%m-%d') AS period,
  count(*) AS articles,
  coalesce(sum(said.quotes), 0)::BIGINT AS quotes,
  coalesce(sum(said.statements), 0)::BIGINT AS statements
FROM articles a, unit
LEFT JOIN said ON said.article_id = a.article_id
WHERE a.published_at IS NOT NULL
GROUP BY unit, period
ORDER BY period

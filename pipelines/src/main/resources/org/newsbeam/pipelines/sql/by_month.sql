WITH months AS (
  SELECT
    outlet,
    date_trunc('month', published_at)::DATE AS month,
    count(*) AS articles
  FROM articles
  GROUP BY ALL
),
said AS (
  SELECT
    outlet,
    date_trunc('month', published_at)::DATE AS month,
    count(*) AS quotes,
    count(*) FILTER (statement) AS statements,
    count(DISTINCT speaker_id) AS speakers,
    round(count(*) FILTER (statement AND source_type = 'UNNAMED')
      / nullif(count(*) FILTER (statement AND source_type <> 'NONE'), 0), 4) AS unnamed_share
  FROM analysis
  GROUP BY ALL
)
SELECT
  months.month,
  months.outlet,
  months.articles,
  coalesce(said.quotes, 0) AS quotes,
  coalesce(said.statements, 0) AS statements,
  coalesce(said.speakers, 0) AS speakers,
  said.unnamed_share
FROM months
LEFT JOIN said
  ON said.outlet IS NOT DISTINCT FROM months.outlet AND said.month IS NOT DISTINCT FROM months.month
ORDER BY months.month NULLS LAST, months.outlet NULLS LAST

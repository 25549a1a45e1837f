-- Copies: the groups with most articles, each led by the earliest.
WITH sizes AS (
  SELECT group_id, count(*) AS articles FROM duplicates GROUP BY group_id
  ORDER BY articles DESC, group_id LIMIT 25
)
SELECT
  s.articles,
  any_value(a.headline) FILTER (d.lead) AS headline,
  list({
    'outlet': a.outlet, 'relation': CASE WHEN d.lead THEN 'LEAD' ELSE d.relation END,
    'similarity': round(d.similarity, 2), 'day': strftime(a.published_at, '%Y-%m-%d'),
    'headline': a.headline, 'link': a.url, 'source_uri': a.source_uri}
    ORDER BY d.lead DESC, d.similarity DESC, a.source_uri, a.record)[:20] AS members
FROM sizes s
JOIN duplicates d ON d.group_id = s.group_id
JOIN articles a ON a.article_id = d.article_id
GROUP BY s.group_id, s.articles
ORDER BY s.articles DESC, s.group_id

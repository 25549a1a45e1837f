-- The same quote: the groups of most outlets, those given to different speakers first.
WITH sizes AS (
  SELECT
    group_id,
    bool_or(speaker_conflict) AS conflict,
    count(DISTINCT outlet) AS outlets,
    count(*) AS quotes,
    count(*) FILTER (similarity < 1) AS different
  FROM quote_groups
  GROUP BY group_id
  ORDER BY conflict DESC, outlets DESC, different DESC, quotes DESC, group_id
  LIMIT 40
)
SELECT
  s.conflict, s.outlets, s.quotes,
  any_value(left(g.canonical_text, 300)) AS canonical,
  list({
    'outlet': g.outlet, 'speaker': g.speaker, 'first': g.first, 'similarity': round(g.similarity, 2),
    'difference': left(g.difference, 600), 'day': strftime(a.published_at, '%Y-%m-%d'),
    'headline': a.headline, 'link': a.url}
    ORDER BY g.first DESC, g.similarity, a.published_at NULLS LAST, a.source_uri, a.record, g.quote_id)[:12] AS members
FROM sizes s
JOIN quote_groups g ON g.group_id = s.group_id
JOIN articles a ON a.article_id = g.article_id
GROUP BY s.group_id, s.conflict, s.outlets, s.quotes, s.different
ORDER BY s.conflict DESC, s.outlets DESC, s.different DESC, s.quotes DESC, s.group_id

-- Stories: the events that most outlets tell, and what each of them quotes.
WITH told AS (
  SELECT * FROM story_rows ORDER BY outlets DESC, articles DESC, first_published, story_id LIMIT 25
),
quoted AS (
  SELECT
    story_id, outlet, speaker, text, kind, link, headline, speaker_confidence,
    row_number() OVER (
      PARTITION BY story_id, outlet ORDER BY words >= 5 DESC, kind = 'INDIRECT', confidence DESC, quote_id
    ) AS place
  FROM analysis
  WHERE statement AND speaker IS NOT NULL AND counts_once
    AND story_id IN (SELECT story_id FROM told)
)
SELECT
  t.headline, t.articles, t.outlets, t.quotes, t.top_entities,
  strftime(t.first_published, '%Y-%m-%d') AS first_day,
  strftime(t.last_published, '%Y-%m-%d') AS last_day,
  (SELECT list({
      'outlet': q.outlet, 'speaker': q.speaker, 'text': left(q.text, 400), 'kind': q.kind,
      'link': q.link, 'headline': q.headline} ORDER BY q.outlet, q.place)
    FROM quoted q WHERE q.story_id = t.story_id AND q.place <= 4) AS quoted
FROM told t
ORDER BY t.outlets DESC, t.articles DESC, t.first_published, t.story_id

-- A sample to check by eye: a hundred quotes drawn by their ids, with the words around them.
SELECT
  q.quote_id AS id, q.kind, q.text, q.source_text AS source, q.speaker, q.statement,
  q.confidence, q.speaker_confidence, a.outlet, a.headline, a.url AS link, a.source_uri,
  substring(a.text, greatest(q."begin" - 200, 0) + 1, least(q."begin", 200)) AS before,
  substring(a.text, q."begin" + 1, q."end" - q."begin") AS words,
  substring(a.text, q."end" + 1, 200) AS after
FROM quotes q
JOIN articles a ON a.article_id = q.article_id
QUALIFY row_number() OVER (ORDER BY md5(q.quote_id || 'check'), q.quote_id) <= 100
ORDER BY md5(q.quote_id || 'check'), q.quote_id

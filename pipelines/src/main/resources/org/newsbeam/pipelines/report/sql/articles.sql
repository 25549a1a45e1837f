-- Articles to read: drawn by their ids, those of usual length that quote somebody, 1.2 million characters in all.
WITH drawn AS (
  SELECT *, sum(length(text)) OVER (ORDER BY md5(article_id), article_id) AS upto
  FROM articles
  WHERE quotes > 0 AND length(text) <= 40000
  QUALIFY row_number() OVER (ORDER BY md5(article_id), article_id) <= 60
),
kept AS (SELECT * FROM drawn WHERE upto <= 1200000),
said AS (
  SELECT
    q.article_id,
    list({
      'id': q.quote_id, 'kind': q.kind, 'statement': q.statement, 'segments': q.segments,
      'source': [q.source_begin, q.source_end], 'cue': [q.cue_begin, q.cue_end],
      'speaker': q.speaker, 'confidence': q.confidence, 'speaker_confidence': q.speaker_confidence,
      'rule': q.rule, 'speaker_rule': q.speaker_rule}
      ORDER BY q."begin", q."end", q.quote_id) AS quotes
  FROM quotes q
  WHERE q.article_id IN (SELECT article_id FROM kept)
  GROUP BY q.article_id
),
named AS (
  SELECT
    m.article_id,
    list({'begin': m."begin", 'end': m."end", 'type': m.type, 'name': e.name} ORDER BY m."begin", m."end")
      AS names
  FROM mentions m
  JOIN article_entities e ON e.article_id = m.article_id AND e.entity_id = m.entity_id
  WHERE m.article_id IN (SELECT article_id FROM kept)
  GROUP BY m.article_id
)
SELECT
  k.article_id, k.outlet, k.headline, k.url AS link, strftime(k.published_at, '%Y-%m-%d') AS day,
  k.bylines, k.text, said.quotes, named.names
FROM kept k
LEFT JOIN said ON said.article_id = k.article_id
LEFT JOIN named ON named.article_id = k.article_id
ORDER BY k.published_at NULLS LAST, k.outlet NULLS LAST, k.source_uri, k.record

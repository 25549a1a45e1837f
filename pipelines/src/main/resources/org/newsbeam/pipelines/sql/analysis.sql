SELECT
  q.quote_id,
  a.article_id,
  a.outlet,
  a.published_at,
  a.headline,
  a.url AS link,
  a.section,
  array_to_string(a.bylines, '; ') AS bylines,
  q.kind,
  q.form,
  q.statement,
  q.text,
  q.words,
  q.cue,
  q.cue_class,
  q.source_text,
  q.source_type,
  coalesce(s.name, e.name, q.speaker) AS speaker,
  e.canonical_id AS speaker_id,
  coalesce(s.type, e.type) AS speaker_type,
  q.speaker_title,
  s.pronouns AS speaker_pronouns,
  coalesce(e.ambiguous, false) AS speaker_ambiguous,
  q.addressee,
  q.venue,
  q.confidence,
  q.speaker_confidence,
  q.runner_up,
  q.rule,
  q.speaker_rule,
  st.story_id,
  st.story_headline,
  d.group_id AS copy_group,
  d.relation AS copy_relation,
  coalesce(d.lead, true) AS counts_once,
  q."begin",
  q."end",
  a.source_uri,
  a.record
FROM quotes q
JOIN articles a ON a.article_id = q.article_id
LEFT JOIN entities e ON e.entity_id = q.speaker_id
LEFT JOIN speakers s ON s.speaker_id = e.canonical_id
LEFT JOIN stories st ON st.article_id = q.article_id
LEFT JOIN duplicates d ON d.article_id = q.article_id
ORDER BY a.source_uri, a.record, q."begin", q."end", q.quote_id

-- Who speaks of whom: people and bodies that are named inside of what somebody says.
SELECT
  q.speaker,
  coalesce(c.name, e.name) AS named,
  count(*) AS quotes,
  count(DISTINCT q.outlet) AS outlets
FROM analysis q
JOIN mentioned_in_quotes m ON m.quote_id = q.quote_id
JOIN entities e ON e.entity_id = m.entity_id
LEFT JOIN entities c ON c.entity_id = e.canonical_id
WHERE q.statement AND q.speaker_id IS NOT NULL
  AND e.type IN ('PERSON', 'ORGANIZATION')
  AND e.canonical_id <> q.speaker_id
GROUP BY q.speaker, q.speaker_id, coalesce(c.name, e.name), e.canonical_id
ORDER BY quotes DESC, outlets DESC, q.speaker, named, q.speaker_id, e.canonical_id
LIMIT 40

SELECT
  outlet,
  speaker,
  speaker_id,
  speaker_type,
  speaker_pronouns,
  count(*) AS quotes,
  count(*) FILTER (statement) AS statements,
  count(*) FILTER (statement AND counts_once) AS statements_once,
  count(DISTINCT article_id) AS articles,
  round(count(*) FILTER (statement)
    / nullif(sum(count(*) FILTER (statement)) OVER (PARTITION BY outlet), 0), 4) AS share
FROM analysis
WHERE speaker_id IS NOT NULL
GROUP BY outlet, speaker, speaker_id, speaker_type, speaker_pronouns
ORDER BY outlet NULLS LAST, statements DESC, quotes DESC, speaker, speaker_id

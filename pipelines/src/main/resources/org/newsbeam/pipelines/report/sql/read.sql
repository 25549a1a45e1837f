-- What was read: one row.
SELECT
  (SELECT count(*) FROM articles) AS articles,
  (SELECT count(*) FROM rejects) AS rejects,
  (SELECT count(*) FROM outlets WHERE outlet <> '') AS outlets,
  (SELECT count(*) FROM quotes) AS quotes,
  (SELECT count(*) FROM quotes WHERE statement) AS statements,
  (SELECT count(*) FROM analysis WHERE statement AND counts_once) AS statements_once,
  (SELECT count(*) FROM speakers) AS speakers,
  (SELECT count(*) FROM story_rows) AS stories,
  (SELECT count(DISTINCT group_id) FROM duplicates) AS copy_groups,
  (SELECT strftime(min(published_at), '%Y-%m-%d') FROM articles) AS first_day,
  (SELECT strftime(max(published_at), '%Y-%m-%d') FROM articles) AS last_day,
  (SELECT count(*) FROM articles WHERE published_at IS NULL) AS undated

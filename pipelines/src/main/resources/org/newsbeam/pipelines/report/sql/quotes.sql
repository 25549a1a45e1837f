-- Quotes to search: all of a small corpus, else 5,000 drawn by their ids.
SELECT
  quote_id AS id, article_id AS article, left(text, 600) AS text, speaker, kind, statement, outlet,
  strftime(published_at, '%Y-%m-%d') AS day, headline, link, speaker_confidence
FROM (SELECT * FROM analysis ORDER BY md5(quote_id), quote_id LIMIT 5000)
ORDER BY published_at NULLS LAST, source_uri, record, "begin", id

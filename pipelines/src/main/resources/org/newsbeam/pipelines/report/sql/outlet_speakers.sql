-- Outlet by speaker: the outlets and the speakers with most statements.
WITH outlet_tops AS (
  SELECT outlet FROM outlets WHERE outlet <> '' ORDER BY statements DESC, outlet LIMIT 12
),
speaker_tops AS (
  SELECT speaker_id FROM speakers ORDER BY statements DESC, name, speaker_id LIMIT 20
)
SELECT a.outlet, a.speaker, count(*) AS statements
FROM analysis a
WHERE a.statement
  AND a.outlet IN (SELECT outlet FROM outlet_tops)
  AND a.speaker_id IN (SELECT speaker_id FROM speaker_tops)
GROUP BY a.outlet, a.speaker, a.speaker_id
ORDER BY statements DESC, a.outlet, a.speaker, a.speaker_id

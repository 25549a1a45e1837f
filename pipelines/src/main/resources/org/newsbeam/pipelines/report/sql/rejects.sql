-- What was rejected: a row for each reason.
SELECT stage, reason, count(*) AS records, min(message) AS example
FROM rejects
GROUP BY stage, reason
ORDER BY records DESC, stage, reason
LIMIT 50

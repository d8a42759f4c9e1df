-- Who could read an annotation until now is told along with a change of its readers, so that those who cannot any more
-- are told that it is gone. Pages kept for guests are dropped also where public words become private.
CREATE OR REPLACE FUNCTION tell_annotation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was json := NULL;
  was_public boolean := FALSE;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    was_public := OLD."visibility" = 'public';
    IF OLD."status" = 'published' AND (OLD."visibility", OLD."groupId") IS DISTINCT FROM (NEW."visibility", NEW."groupId") THEN
      was := json_build_object('visibility', OLD."visibility", 'group', OLD."groupId");
    END IF;
  END IF;
  PERFORM pg_notify('annotation_changed',
    json_build_object('id', NEW."id", 'article', NEW."articleId", 'made', TG_OP = 'INSERT', 'was', was)::text);
  IF NEW."articleId" IS NOT NULL AND (NEW."visibility" = 'public' OR was_public) THEN
    PERFORM pg_notify('article_changed', NEW."articleId");
  END IF;
  RETURN NULL;
END $$;

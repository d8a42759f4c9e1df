-- One function tells web processes of both: who could read an annotation before its readers changed, for those who hear of
-- changes; and what was said before and after, for the pages that show it. Two migrations of one day had each its own.
CREATE OR REPLACE FUNCTION tell_annotation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was json := NULL;
BEGIN
  PERFORM tell_said(NEW);
  IF TG_OP = 'UPDATE' THEN
    PERFORM tell_said(OLD);
    IF OLD."status" = 'published' AND (OLD."visibility", OLD."groupId") IS DISTINCT FROM (NEW."visibility", NEW."groupId") THEN
      was := json_build_object('visibility', OLD."visibility", 'group', OLD."groupId");
    END IF;
  END IF;
  PERFORM pg_notify('annotation_changed',
    json_build_object('id', NEW."id", 'article', NEW."articleId", 'made', TG_OP = 'INSERT', 'was', was)::text);
  RETURN NULL;
END $$;

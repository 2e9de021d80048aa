-- Two people who press at once, or one who presses twice, name one theme.
create unique index theme_name on themes.theme (org_id, initiative_id, lower(name));

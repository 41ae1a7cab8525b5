// Which tests need no page of their own? All but those of the elements: tests/wtr-together.config.mjs writes their imports in here,
// since a page for each file took three times as long.

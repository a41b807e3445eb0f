/** What a column of a table holds; `list`: values joined by `; `. */
export type ColumnType = 'text' | 'code' | 'number' | 'date' | 'boolean' | 'list' | 'url';

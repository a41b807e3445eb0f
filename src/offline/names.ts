/** Where the worker is: at the root, so that it answers for every page. */
export const workerUrl = '/offline.js';

/** Marks the line of every page that says from when it is, where it is a copy: hidden until the worker takes `hidden` away. */
export const copyMark = 'data-copy';

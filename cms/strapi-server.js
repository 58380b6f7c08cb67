'use strict';

// The server side is compiled together with the application, so that one `tsc` serves both.
module.exports = require('../dist/cms/server/src').default;

import { formats, winston } from '@strapi/logger';

/** One line an event on the console; LOG_LEVEL says from which level (error, warn, info, http, debug). */
const logger = {
  transports: [
    new winston.transports.Console({
      level: process.env.LOG_LEVEL || 'info',
      format: formats.prettyPrint({ timestamps: true }),
    }),
  ],
};

export default logger;

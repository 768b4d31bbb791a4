#!/bin/sh
# The command line of the product inside the container: counterpoint COMMAND
exec node /counterpoint/server/dist/manage.js "$@"

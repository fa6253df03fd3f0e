#!/bin/bash
# Is the application ready to serve? Asks over bash's own socket: the image holds no curl.
exec 3<>"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}" || exit 1
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 4 _ code _ <&3 && [ "$code" = 200 ]

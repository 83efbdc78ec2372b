# Keeps one PostgreSQL for as long as anybody uses it: sh keeper.sh postgres arguments…
#   3  reading end of the FIFO `guests`; it ends when the last process that uses the cluster has gone
#   4  writing end of the FIFO `alive`; closed when PostgreSQL has ended, so that the users learn of it
#   5  appends to `joined`, the answer to a guest
# A shell needs a thousandth of the memory of a second Node, and is there: initdb itself rests on it.

"$@" 3<&- 4>&- 5>&- &
server=$!

(
  while read -r guest <&3; do echo "$guest" >&5; done
  # Repeated, since PostgreSQL ignores the signal until it is far enough into its start.
  while kill -INT "$server" 2>/dev/null; do sleep 0.05; done
) &
door=$!

exec 3<&- 4>&- 5>&-
wait "$server"
kill -KILL "$door"

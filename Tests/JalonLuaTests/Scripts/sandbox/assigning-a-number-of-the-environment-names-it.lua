_ENV[1] = 2 -- expect error: `[1]` cannot be assigned: only names can be

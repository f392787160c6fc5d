string[1] = 2 -- expect error: string is read-only: `[1]` cannot be assigned

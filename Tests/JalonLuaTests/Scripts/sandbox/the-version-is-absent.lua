-- A script must not depend on the build that runs it.
local version = _VERSION -- expect error: `_VERSION` does not exist here
print("not reached")

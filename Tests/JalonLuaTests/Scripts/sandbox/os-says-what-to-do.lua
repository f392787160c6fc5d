local year = 2024
print(year) -- expect: 2024
print(os.time()) -- expect error: `os` does not exist here: a script has no files, no clock and no way to the system

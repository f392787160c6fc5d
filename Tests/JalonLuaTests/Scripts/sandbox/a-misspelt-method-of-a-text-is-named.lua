local name = "Nyon"
print(name:upper()) -- expect: NYON
print(name:uper()) -- expect error: `uper` does not exist in `string`; did you mean `upper`?

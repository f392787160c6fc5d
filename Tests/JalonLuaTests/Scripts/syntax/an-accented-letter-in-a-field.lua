local zone = {}
print(zone.hauteur_bâtie) -- expect syntax 21: `hauteur_bâtie` is no name: names are of letters without accents, digits and _
print("not reached")

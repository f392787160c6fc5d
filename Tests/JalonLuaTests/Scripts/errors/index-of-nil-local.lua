local place

print(place.name) -- expect error: attempt to index a nil value (local 'place')

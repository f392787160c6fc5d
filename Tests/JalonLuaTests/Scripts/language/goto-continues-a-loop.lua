for i = 1, 4 do
  if i % 2 == 0 then goto continue end
  print(i)
  ::continue::
end
-- expect: 1
-- expect: 3
do goto done end
print("skipped")
::done::

local function gravite(taux)
  if taux < 1 then
    return "élevée"
  end
  return "modérée"
end
regle "logement.manque" {
  caracteristique = "infrastructures",
  titre   = { fr = "Logements manquants", en = "Missing housing" },
  source  = { fr = "choix de la maison", en = "our own choice" },
  quand   = function(i, t, c)
    if c:connu("inoccupation") then
      return i.inoccupation < 2
    end
    local chomage = i.chomage
    return chomage < 5
  end,
  gravite = function(i, t, c)
    return gravite(i.inoccupation)
  end,
}
essai "sous 2 %, les logements manquent" {
  regle = "logement.manque", donnees = { inoccupation = 1.5 }, attendu = "signalée",
}
essai "à 2 %, ils ne manquent pas" {
  regle = "logement.manque", donnees = { inoccupation = 2 }, attendu = "rien à signaler",
}

function offerSearch() {}
offerSearch({"stems":true,"count":22,"size":250,"blocks":1,"from":[""],"files":[],"stop":" a an and are as at be been but by can cant could did do does for from get got had has have he her how i if im in into is it its ive me my need not of on or our she should so some that the their them then there they this to up was we were what when where which who will with would you your ","everyday":"skint,no money\tgrant","say":{"label":"What do you need?","one":"1 page","many":"# pages, the best first","none":"Nothing found. Try another word, or:","help":["Look in the A to Z","a-z.html","Call Help at Hand: 0800 528 0731","tel:08005280731"]}});
offerSearch(0,`/topics/
A place to live	housing
Money
/
Who to contact	contacts
What changed	changes
Words explained	words
What this offer covers	coverage
Find out what you can get	finder
This offer as data	data
/entitlements/
New bursary
Setting up home
Staying close
/partner-services/
Help at Hand
/
About this offer	about
Accessibility
Every element of Markdown	markdown
Überfällig	overdue
Privacy
Which care leaver am I	your-status
Forms and how they work	forms
/forms/everything/
Ask for everything	index
/forms/page-feedback/
Is this page useful?	index
/forms/withdraw/
Take back a yes	index`);
offerSearch(1,`A16B7B8A200AaboutBccessibilityBdvicEserDocatBllDowancBmBnyBskAbackBedBillBreakBursaryCyAcannotCreBhangCeckCildrenBlosBodeCllegCmmissionerDponentCntactCokerCuncilCverBustodyAdataCyBeeperFstCpendBownAelementBveryFthBxplainAfindBormBurniturAhandBeadClpCreBoldCmeAimportantAkeepAlaterCwBeavEerCftCvelBineDkCstEenCveBongEerCokAmadeCrkdownCyBoneyCreCveAnearCwBoCbodyCthAofferDicBneButBverBwnApageCragraphDentCthwayBeoplCrsonalBicturBlacDnBrivacyAquotEatArecordAsamaritanBeeCtBomethBtayCorCressAtablCkeBeamCllBimeBrueBwoAusCefulAwordDkBritCongAyearCsCtAüberfälligAمرحبا`,`a* a* a* C F- Y O 32 P [2 ' a, a: B!!E a< F ' Z '= G J *?!9 1 W N M [ B N [ - H G 9 S A J [ [ a+ F ] ] a5 5 "9 a1! I *E Z *?% Z [ "E Z " G J * N8 a* [ Z [ [ N % a"' a! a" J) ] a! )? F3 H K E J2 a" a' 9)&- N [2 = a* F [9 Z G 32 K& 32 [ % 32 a) Z [ [ * F I! O M a' Z [ a< * a6 a: a! Z a6 a9 5 a1 F2 O C a< F!+ a% [`);

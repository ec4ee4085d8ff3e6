function offerSearch() {}
offerSearch({"stems":true,"count":7,"size":250,"blocks":1,"from":[""],"files":[],"stop":" a an and are as at be been but by can cant could did do does for from get got had has have he her how i if im in into is it its ive me my need not of on or our she should so some that the their them then there they this to up was we were what when where which who will with would you your ","everyday":"","say":{"label":"What do you need?","one":"1 page","many":"# pages, the best first","none":"Nothing found. Try another word, or:","help":["Look in the A to Z","a-z.html","Call Help at Hand: 0800 528 0731","tel:08005280731"]}});
offerSearch(0,`Who to contact	contacts
What changed	changes
Words explained	words
This offer as data	data
About
Accessibility
Privacy`);
offerSearch(1,`AaboutBccessibilityAchangBontactAdataAexplainAhandBelpAofferAprivacyAsentencAword`,`5 9 ) % 1 - ! ! 1 = 3"" -`);

/**
 * What SIPRI renamed between releases: the slug that an older release gives, and the one that the later gives to the same
 * deals. Found by comparing, deal by deal (supplier, recipient, year of order, number delivered), the deliveries files
 * of 2024 with the register of 2025; names that agreed in most of three or more deals are here, and the SAM systems that
 * the older release marks "SAMS". A line is never taken out, since links may hold the later slug.
 */
const RENAMED = `
127-64-light-127mm=127-64lw-127mm 2a36-152mm=2a36-giatsint-b-152mm 2s7-203mm=2s7-pion-203mm 57e6=57-e6
a-122=a-122-uirapuru a-215-122mm=a-215-grad-m-122mm a-244=a244 a-319=a319 a-330=a330 a-37b=a-37b-dragonfly
a-400m=a400m-atlas a-4b=a-4b-skyhawk a-4s=a-4s-super-skyhawk a-5c=a-5c-fantan a-7e-corsair=a-7e-corsair-2
aav-7ram=aav-7ram-rs adats-sams=adats admirable-opv=admirable agm-114l-hellfire=agm-114l-hellfire-longbow
agm-12-bullpup=agm-12b-bullpup agm-154=agm-154-jsow agm-45=agm-45a-shrike agm-65=agm-65-maverick
agm-84h=agm-84h-slam-er ah-1w=ah-1w-supercobra ai-222-3700=ai-222 ai-25-2000=ai-25 aim-7c=aim-7c-sparrow
aim-7e=aim-7e-sparrow aim-7f=aim-7f-sparrow aim-7m=aim-7m-sparrow aim-7p=aim-7p-sparrow
aim-9d=aim-9d-sidewinder aim-9e=aim-9e-sidewinder aim-9j=aim-9j-p-sidewinder aim-9l=aim-9l-sidewinder
aim-9l-frg=aim-9l-i-sidewinder aim-9m=aim-9m-sidewinder aim-9x=aim-9x-sidewinder airtrainer=ct-4-airtrainer
ak-230=ak-230-30mm al-31-13500=al-31 albatros-ng-sams=albatros-ng albatros-sams=albatros
alcyon=ms-733-alcyon amx-10-apc=amx-10 amx-13-arv=amx-13-cd amx-61-105mm=amx-mk-61-105mm
amx-f3-155mm=amx-mk-f3-155mm amx-gct-155mm=amx-gct-au-f1 an-28=an-28td-bryza-1td an-72=an-72a
apkws=wgu-59-apkws aps-143=aps-143-v aps-504=aps-504-v ar-1-mi=ar-1 as-350=as-350-as-550-fennec
as-355=as-355-as-555-fennec as-532u2=as-532u2-cougar as-555sn=as-555sn-fennec as-565=as365-as565-panther
as-565m=as565m-panther asheville-pc=asheville aster-15=aster-15-saam asv-150=m-1117-guardian
atacms-1=atacms-block-1 atacms-1a=atacms-block-1a ataka=9m120-ataka atar-9-7000=atar-9 auk-opv=auk
av-8b=av-8b-harrier-2 av-8b-plus=av-8b-harrier-2-plus avenger-ad=avenger avenger-aew=tbm-3w-avenger
avenger-asw=tbm-3s-avenger aw-101=aw101 aw-119=aw119-koala aw-139=aw139 aws-6=aws-6-dolphin
b-17g=b-17g-fortress b-25=b-25-mitchell b-707=boeing-707 b-727=boeing-727 b-737-aew=boeing-737-aew-c
b-737ng=boeing-737ng barak-1-sams=barak-1-vls barracuda-av=barracuda bastion-apc=bastion bastion-atm=bastion
bay-ff=bay bayraktar-tb-2=bayraktar-tb2 beech-18=beech-18-c-45 bell-206d=oh-58d
bell-206l=bell-206l-longranger bell-212=bell-212-uh-1n bell-429=bell-429-globalranger bell-47=bell-47-oh-13
bestmann=bu-181-bestmann bgm-109=bgm-109-tomahawk biber=brpz-1-biber bill=rbs-56-bill
bloodhound-1-sams=bloodhound-1 bloodhound-2-sams=bloodhound-2 bm-21-122mm=bm-21-grad-122mm
bm-22-220mm=bm-22-9p140-uragan bor-a=bor-a550 bov-m-11=bov-m11 bqs-4=an-bqs-4 br-710-7600=br710
brdm-2-atk=brdm-2 bristol-170=bristol-170-freighter broussard=mh-1521-broussard btr-3-ifv=btr-3
btr-4-ifv=btr-4 buffel-apc=buffel buffel-arv=buffel c-101=c-101-aviojet c-119=c-119-packet
c-123b=c-123b-provider c-123k=c-123k-provider c-17=c-17a-globemaster-3 c-27j=c-27j-spartan
c-46=c-46-commando c-47=c-47-skytrain c-97=c-97-stratofreighter camcopter=camcopter-s-100
canberra-b-57=canberra-b-57b canberra-bi-8=canberra-b-i-8 casspir-ng=casspir-ng-2000 cbu-97=cbu-97-sfw
cessna-210=cessna-210-centurion cessna-337=cessna-337-o-2 cf-6-26000=cf6 ch-46a=vertol-107-ch-46a
ch-47a=ch-47a-chinook ch-47f=ch-47f-chinook chieftain-5=chieftain-mk-5 cm-90=cm-90-90mm cobra-apv=cobra
cobra-gr=cobra cobra-mi=cobra commando-100=commando-v-100 commando-150=commando-v-150
commando-90=commando-v-150-90 commando-ac=sea-king-commando compact-100=compact-100mm
compact-40=compact-40l70 compatto-127=compatto-127mm cougar-apc=cougar cougar-apv=cougar
crotale-edir-sams=crotale-edir crotale-ng-sams=crotale-ng crotale-sams=crotale cs-vp-3=cs-vp3
d-30-12000=d-30 da-40=da40 da-42=da42 da-42mpp=da42mpp dc-4=dc-4-c-54 dc-6=dc-6-c-118 dhc-1=dhc-1-chipmunk
dhc-2=dhc-2-beaver dhc-4=dhc-4-caribou dhc-5=dhc-5-buffalo dhc-6=dhc-6-twin-otter do-28d=do-28d-skyservant
dragon=fgm-77-dragon dt-59-20001-24000=dt-59 e-2c=e-2c-hawkeye e-3a=e-3a-sentry ec-120=ec-120-colibri
ec-135=ec135 ec-145=ec145 ee-3=ee-3-jararaca ee-9=ee-9-cascavel electra=l-188-electra
emb-110=emb-110-bandeirante emb-312=emb-312-tucano emb-314=emb-314-super-tucano exocet-38=mm-38-exocet
exocet-40=mm-40-exocet exocet-40-3=mm-40-3-exocet f-100-en-12000=f100 f-100d=f-100d-super-sabre
f-101-voodoo=f-101b-voodoo f-104a=f-104a-starfighter f-104g=f-104g-starfighter f-104j=f-104j-starfighter
f-104s=f-104s-starfighter f-110-13500=f110 f-124-2850=f-124 f-15a=f-15a-eagle f-15c=f-15c-eagle
f-16adf=f-16-adf f-16c-50=f-16c-block-50-52 f-17=f17 f-18a=f-a-18a-hornet f-18c=f-a-18c-hornet
f-27=f-27-friendship f-28-heli=f-28 f-404-8000=f404 f-414-10000=f414 f-4d=f-4d-phantom-2 f-4e=f-4e-phantom-2
f-4u-corsair=f4u-corsair f-5a=f-5a-freedom-fighter f-5e=f-5e-tiger-2 f-6=j-6 f-80=f-80-shooting-star
f-84=f-84-thunderjet f-84f=f-84f-thunderstreak f-8f-bearcat=f8f-bearcat faasv=m-992-faasv fdcv=m-992-fdcv
firefly-fga=firefly fleyta=fleyta-skorpion fm-90-sams=fm-90 fm-90n-sams=fm-90n frog-tel=2p16-luna
ft-5-ac=ft-5 g-2a=g-2a-galeb gbu-39=gbu-39-sdb gcm-30mm=gcm-ao3-30mm goose=g-21-goose guardian-apc=guardian
guardian-opv=guardian h-725-caracal=h725-caracal hadr=hr-3000-hadr haizhui=type-062-1 harrier=harrier-gr-1
hawk-sams=hawk hegu=type-024 heron-mp=heron heron-uav=heron higgins-78=higgins-78ft hq-2-sams=hq-2-csa-1
hq-9-sams=hq-9 hughes-500d=hughes-500d-md hughes-500mdtow=hughes-500md-tow hunter-f=hunter hunter-fga=hunter
hunter-uav=hunter hy-1=hy-1-sy-1 hy-2=hy-2-sy-1a i-3120=el-i-3120-cmm i-hawk-sams=i-hawk
il-10=il-10-sturmovik il-76=il-76m il-78=il-78m iskander-tel=9p78-iskander iskra=ts-11-iskra
island-opv=island island-pc=island j-85-1250=j85 javelin-atm=fgm-148-javelin javelin-sam=javelin
jf-17=jf-17-thunder jt-15d-1250=jt15d k-9-155mm=k-9-thunder-155mm ka-31-aew=ka-31 kab-500=kab-500-1500
kc-135=kc-135-stratotanker kifv=k-200-kifv king-air-isr=king-air-350-isr king-air-mp=king-air-maritime
kodiak-aev=pipz-3-kodiak kokon=9m114-kokon kraljevica=kraljevica-pbr-509 ks-1a-mi=ks-1a ks-1a-sams=ks-1a
kt-1=kt-1-woongbi kvadrat-m-sams=kvadrat-m kvadrat-sams=kvadrat l-159a=l-159a-alca l-29=l-29-delfin
l-39c=l-39c-albatros l-39z=l-39z-albatros lance-tel=m-752-lance-tel larzac-1550=larzac
lav-25-tur=lav-25-turret lawrence=lawrence-crosley lci=lci-l lct-6=lct-mk-6 learjet-35=learjet-35-36
leopard-1a5-tur=leopard-1a5-turret lg-1-105mm=lg1-105mm li-2=li-2t lindau=lindau-type-320
lm-2500-30001-35000=lm-2500 lushun=type-062-1g lynx-mrl=lynx m-101-105mm=m-101a1-105mm m-163=m-163-vads
m-167=m-167-vulcan m-2022=el-m-2022 m-2032=el-m-2032 m-2084=el-m-2084 m-2106ng=el-m-2106ng
m-2221=el-m-2221-stgr m-2238=el-m-2238-star m-2248=el-m-2248-mf-star m-2288=el-m-2288-ad-star
m-270-mlrs=m-270-mlrs-227mm m-28-skytruck=m28-skytruck m-3-half-track=m-3-m-5-half-track
m-3-scout=m-3a1-scout-car m-41=m-41-walker-bulldog m-42=m-42-duster m-44-155mm=m-44a1-155mm m-47=m-47-patton
m-48-sams=m-48-chaparral m-48a3=m-48a3-patton m-48a5=m-48a5-patton m-52-105mm=m-52a1-105mm m-53-7500=m53
m-60a1=m-60a1-patton-2 m-60a3=m-60a3-patton-2 m-68-155mm=m-68-m-71-155mm m-728=m-728-cev m-88-av=m-88
m-88a2=m-88a2-hercules m-901=m-901-itv m-xv=m-xv-type ma-60=ma60 mamba-av=mamba mbt-3=mbt-mk-3
medium-gun-140mm=bl-5-5in-medium-gun meteor-ac=meteor meteor-mi=meteor metis=9m115-metis
metro-3=metro-3-c-26 mfi-17=mfi-17-supporter mh-60r=mh-60r-seahawk mi-24d=mi-24d-mi-25 mi-24p=mi-24p-mi-35p
mi-24v=mi-24v-mi-35 mi-4=mi-4a mi-6=mi-6t mig-15bis=mig-15 mig-21f=mig-21f-13 mig-27=mig-27k
mim-14=mim-14-nike-hercules mim-23a=mim-23a-hawk mim-23b=mim-23b-hawk mim-3=mim-3-nike-ajax
mim-72c=mim-72c-chaparral mirage-5rad=mirage-5 mistral-sam=mistral mk-29-sams=mk-29-ibpdms
mk-41-sams=mk-41-vls mk-46-5=mk-46-mod-5-neartip mk-48-adcap=mk-48-mod-5-adcap mk-48-sams=mk-48-gmvls
mo-120-65-120mm=mo-120-m65-120mm mq-9-uav=mq-9-reaper mq-9-ucav=mq-9-reaper mr-90=mr-90-orekh
musketeer-ac=musketeer mystere-4=mystere-4a n-262=n-262-fregate navajo-atf=navajo nene-2300=nene
nike-sams=nike-ajax-hercules nimr=nimr-armored nomad-l=nomad-searchmaster-l o-1=o-1-l-19-bird-dog
oh-23=hiller-12-oh-23-raven oh-6=hughes-500-oh-6a opv-64-fra=opv-64 orenda-3300=orenda osa-sams=osa
osprey-mcm=osprey ot-62a=ot-62a-topas otr-23-tel=otr-23 ouragan=md-450-ouragan ov-10=ov-10-bronco
p-15-radar=p-15 p-2e=p-2e-neptune p-3a=p-3a-orion p-3b=p-3b-orion p-3c-2-5=p-3c-orion-update-2-5
p-3c-3=p-3c-orion-update-3 p-3cup=p-3cup-orion p-47d=p-47d-thunderbolt p-51-mustang=p-51d-mustang
p-8a=p-8a-poseidon pa-31=pa-31-navajo pa-34=pa-34-seneca panthera-t-6=panthera-t6 pantsyr=96k9-pantsyr-s1
paris=ms-760-paris patriot-3-sams=patriot-configuration-3 patriot-sams=patriot pbm-5-mariner=pbm-5a-mariner
pc-6-porte=pc-6-porter pc-6b-porter=pc-6-turbo-porter pc-7=pc-7-turbo-trainer pershing=m-26-pershing
phalanx=mk-15-phalanx piranha-3-10=piranha-3 piranha-lav-25=piranha-2 predator-uav=rq-1-predator
protector-pc=protector pucara=ia-58a-pucara puma-4=puma pzkpfw-4=pzkpfw-ivf2 r-2=r-2-baryer
r-550-2=r-550-magic-2 r-550-magic=r-550-magic-1 ran-30=ran-30x rapier-2000-sams=rapier-2000
rapier-sams=rapier rasit=drpt-5-rasit rbs-15=rbs-15m rbs-15-3=rbs-15-mk-3 rbs-70-3=rbs-70-mk-3-bolide
rd-33-6200=rd-33 rg-32=rg-32-scout river-mcm=river riviere=commandant-riviere roland-2-sams=roland
roland-av=roland roland-mi=roland rq-4=rq-4a-global-hawk rsc-rsd-sams=rsc-rsd rt-33a=rt-33a-t-bird
rtn-10=orion-rtn-10x rtn-25=orion-rtn-25x s-300pmu2=s-300pmu2-favorit s-300vm-sa-23-sams=s-300vm-sa-23
s-51=h-5 s-61-sea-king=s-61-h-3a-sea-king s-65=s-65a-ch-53-stallion s-70a-black-hawk=s-70-black-hawk
s-70l-black-hawk=s-70-black-hawk sa-2-37-rg-8=sa-2-37-rg-8-condor sa-313-alouette-2=sa-313b-alouette-2
sa-315=sa-315b-lama sa-316-alouette-3=sa-316b-alouette-3 sa-321=sa-321-super-frelon
sa-321h=sa-321h-super-frelon safir=saab-91-safir sak-70-1-57mm=sak-70-mk-1-57mm
sak-70-2-57mm=sak-70-mk-2-57mm saxon=at-105-saxon sb-2c-helldiver=sb2c-helldiver sb-7l=sb7l-360-seeker
scout-1=scout scout-uav=scout scud-a-tel=8k11-scud-a-tel sdb-5=sdb-mk-5 sea-harrier-1=sea-harrier-frs-1
sea-king-1=sea-king-has-1 sea-king-3=sea-king-har-3 sea-king-5=sea-king-has-5 seehecht-3=dm-2a3-seehecht
seehecht-4=dm2a4-seehecht sh-2g=sh-2g-super-seasprite sh-34=sh-34-seabat sh-60b=sh-60b-seahawk
shadow-200=rq-7-shadow-200 shahine-2-sams=shahine-atts shahine-sams=shahine sherman=m-4-sherman
ship-engine-aip=air-independent-ship-engine sk-105=sk-105-kurassier skyguard-gr=skyguard
skyguard-sams=skyguard sl-5612=stan-lander-5612 sm-1er=standard-missile-1er sm-1mr=rim-66b-standard-1mr
sm-2mr=standard-missile-2mr smart-155=dm-702-smart-155 smerch=bm-9a52-smerch sniper=aaq-33-sniper-atp
sp-4207=stan-patrol-4207 sp-5009=stan-patrol-5009 spartan-uk=spartan spey-5250=spey spg-34=spg-34-spg-50
spherion-b=tsm-2633-spherion-b spike-mr=spike-mr-lr ss-c-3-cds=4k40-rubezh staghound=t-17e1-staghound
stan-2606=stan-patrol-2606 stanflex-300-pc=stanfex-300 storch=fi-156-storch storm-pc=storm
storm-shadow=storm-shadow-scalp-eg strela-10-sams=strela-10 stug-3g=stug-iiig super-cub=pa-18-super-cup
super-lynx-asw=super-lynx superfledermaus=super-fledermaus svetlyak=project-10412 swift-105=swiftships-105
swift-35=swiftships-35 swift-93=swiftships-93 t-12-100mm=t-12-100mm-2a19 t-28a=t-28a-trojan
t-301=project-255-t-301 t-33a=t-33a-shooting-star t-34=t-34-mentor t-34c=t-34c-turbo-mentor t-38=t-38a-talon
t-50=t-50-golden-eagle t-67=t-67-firefly ta-4j=ta-4j-skyhawk tartar=rim-24-tartar
tartar-sams=mk-74-tartar-gmfcs taurus=taurus-kepd-350 terrebonne=terrebonne-parish tfe-731-1600=tfe-731
thunderbird-1-sams=thunderbird-1 tiger-av=tiger tiger-s=trs-2100-tiger-s tigercat-2-sams=tigercat-2
tigercat-sams=tigercat tigr-av=tigr tm-170=tm-170-hermelin tnc-36-pc=tnc-36 tochka=9m79-tochka
tochka-tel=otr-21-tochka tor-m=tor-m1 tornado-ids-gr=tornado-ids-radar tow=bgm-71-tow tow-2b=bgm-71f-tow-2b
tp-400-11000=tp400-d6 tpq-36=tpq-36-firefinder tps-79=tps-79-mmsr trent-700-31000=trent-700
trs-2215=trs-2215-2230 tu-2=tu-2s tunguska=2s6m-tunguska type-07-apc=type-07 type-07p-ifv=type-07p
type-63-lt=type-63 type-84-arv=type-84 type-85-2m=type-85-iim type-85-apc=type-85 type-89-apc=type-89-zsd-89
typhoon-apc=typhoon ufh-155mm=ufh-m-777-155mm uh-1b=bell-204b uh-1d=bell-205a uh-1h=bell-205a-1
ut-25=ut-25-ut-30 vamtac=vamtac-bn3 vap=pvp viper-1200=viper vosper-type-a=vosper-type-a-b
wa-021-155mm=wa-021-type-88-155mm whirlwind-10=s-55-whirlwind-10 wz-523-ifv=wz-523 wz-551-25=wz-551
z-142=z-142-z-242l z-143=z-143l zsu-23-4=zsu-23-4-shilka zsu-57=zsu-57-2
`;

const LATER: ReadonlyMap<string, string> = new Map(
  RENAMED.trim()
    .split(/\s+/)
    .map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
);

/** The slug that the later release gives to what this slug stands for. */
export function laterSlug(slug: string): string {
  return LATER.get(slug) ?? slug;
}

/**
 * What SIPRI renamed between releases: the slug that an older release gives, and the one that the later gives to the same
 * deals. Found by comparing, deal by deal (supplier, recipient, year of order, number delivered), the deliveries files
 * of 2024 with the register of 2025; only names that agreed in nearly all of five or more deals, and the SAM systems
 * that the older release marks "SAMS", are here. A line is never taken out, since links may hold the later slug.
 */
const RENAMED = `
2a36-152mm=2a36-giatsint-b-152mm 2s7-203mm=2s7-pion-203mm 57e6=57-e6 a-244=a244 a-37b=a-37b-dragonfly
a-5c=a-5c-fantan a-7e-corsair=a-7e-corsair-2 adats-sams=adats agm-114l-hellfire=agm-114l-hellfire-longbow
agm-12-bullpup=agm-12b-bullpup agm-154=agm-154-jsow agm-45=agm-45a-shrike agm-65=agm-65-maverick
ah-1w=ah-1w-supercobra ai-222-3700=ai-222 ai-25-2000=ai-25 aim-7e=aim-7e-sparrow aim-7f=aim-7f-sparrow
aim-7m=aim-7m-sparrow aim-7p=aim-7p-sparrow aim-9d=aim-9d-sidewinder aim-9e=aim-9e-sidewinder
aim-9j=aim-9j-p-sidewinder aim-9l=aim-9l-sidewinder aim-9m=aim-9m-sidewinder aim-9x=aim-9x-sidewinder
airtrainer=ct-4-airtrainer ak-230=ak-230-30mm al-31-13500=al-31 albatros-ng-sams=albatros-ng
albatros-sams=albatros amx-61-105mm=amx-mk-61-105mm amx-f3-155mm=amx-mk-f3-155mm an-28=an-28td-bryza-1td
an-72=an-72a apkws=wgu-59-apkws aps-143=aps-143-v aps-504=aps-504-v as-350=as-350-as-550-fennec
as-355=as-355-as-555-fennec as-532u2=as-532u2-cougar as-565=as365-as565-panther as-565m=as565m-panther
aster-15=aster-15-saam asv-150=m-1117-guardian atacms-1=atacms-block-1 atacms-1a=atacms-block-1a
ataka=9m120-ataka atar-9-7000=atar-9 auk-opv=auk avenger-ad=avenger avenger-asw=tbm-3s-avenger aw-101=aw101
aw-119=aw119-koala aw-139=aw139 b-25=b-25-mitchell b-707=boeing-707 barak-1-sams=barak-1-vls
bastion-apc=bastion bastion-atm=bastion bayraktar-tb-2=bayraktar-tb2 beech-18=beech-18-c-45 bell-206d=oh-58d
bell-206l=bell-206l-longranger bell-212=bell-212-uh-1n bell-429=bell-429-globalranger bell-47=bell-47-oh-13
bestmann=bu-181-bestmann bgm-109=bgm-109-tomahawk biber=brpz-1-biber bill=rbs-56-bill
bloodhound-1-sams=bloodhound-1 bloodhound-2-sams=bloodhound-2 bm-21-122mm=bm-21-grad-122mm
bm-22-220mm=bm-22-9p140-uragan br-710-7600=br710 brdm-2-atk=brdm-2 bristol-170=bristol-170-freighter
broussard=mh-1521-broussard btr-3-ifv=btr-3 buffel-arv=buffel c-119=c-119-packet c-123b=c-123b-provider
c-123k=c-123k-provider c-17=c-17a-globemaster-3 c-27j=c-27j-spartan c-46=c-46-commando c-47=c-47-skytrain
camcopter=camcopter-s-100 canberra-bi-8=canberra-b-i-8 cbu-97=cbu-97-sfw cessna-210=cessna-210-centurion
cessna-337=cessna-337-o-2 ch-46a=vertol-107-ch-46a ch-47f=ch-47f-chinook cm-90=cm-90-90mm cobra-apv=cobra
cobra-gr=cobra cobra-mi=cobra commando-100=commando-v-100 commando-150=commando-v-150
commando-90=commando-v-150-90 commando-ac=sea-king-commando compatto-127=compatto-127mm cougar-apc=cougar
cougar-apv=cougar crotale-edir-sams=crotale-edir crotale-ng-sams=crotale-ng crotale-sams=crotale
cs-vp-3=cs-vp3 da-40=da40 da-42=da42 da-42mpp=da42mpp dc-4=dc-4-c-54 dc-6=dc-6-c-118 dhc-1=dhc-1-chipmunk
dhc-2=dhc-2-beaver dhc-4=dhc-4-caribou dhc-5=dhc-5-buffalo do-28d=do-28d-skyservant dragon=fgm-77-dragon
dt-59-20001-24000=dt-59 e-2c=e-2c-hawkeye e-3a=e-3a-sentry ec-120=ec-120-colibri ec-135=ec135 ec-145=ec145
ee-3=ee-3-jararaca ee-9=ee-9-cascavel emb-110=emb-110-bandeirante emb-312=emb-312-tucano
emb-314=emb-314-super-tucano exocet-38=mm-38-exocet exocet-40=mm-40-exocet exocet-40-3=mm-40-3-exocet
f-100-en-12000=f100 f-100d=f-100d-super-sabre f-104a=f-104a-starfighter f-104g=f-104g-starfighter
f-110-13500=f110 f-124-2850=f-124 f-15c=f-15c-eagle f-16c-50=f-16c-block-50-52 f-18c=f-a-18c-hornet
f-27=f-27-friendship f-28-heli=f-28 f-404-8000=f404 f-4d=f-4d-phantom-2 f-4e=f-4e-phantom-2
f-5a=f-5a-freedom-fighter f-5e=f-5e-tiger-2 f-6=j-6 f-80=f-80-shooting-star f-84=f-84-thunderjet
f-84f=f-84f-thunderstreak faasv=m-992-faasv fleyta=fleyta-skorpion fm-90-sams=fm-90 fm-90n-sams=fm-90n
frog-tel=2p16-luna ft-5-ac=ft-5 gbu-39=gbu-39-sdb goose=g-21-goose griffin-bomb=griffin
guardian-apc=guardian h-725-caracal=h725-caracal hadr=hr-3000-hadr harrier=harrier-gr-1 hawk-sams=hawk
heron-uav=heron higgins-78=higgins-78ft hq-2-sams=hq-2-csa-1 hq-9-sams=hq-9 hughes-500d=hughes-500d-md
hunter-f=hunter hunter-fga=hunter hy-1=hy-1-sy-1 hy-2=hy-2-sy-1a i-hawk-sams=i-hawk il-10=il-10-sturmovik
il-76=il-76m il-78=il-78m iskra=ts-11-iskra island-pc=island j-85-1250=j85 javelin-atm=fgm-148-javelin
javelin-sam=javelin jf-17=jf-17-thunder k-9-155mm=k-9-thunder-155mm kab-500=kab-500-1500
kc-135=kc-135-stratotanker king-air-isr=king-air-350-isr king-air-mp=king-air-maritime kokon=9m114-kokon
ks-1a-sams=ks-1a kt-1=kt-1-woongbi kvadrat-m-sams=kvadrat-m kvadrat-sams=kvadrat l-29=l-29-delfin
l-39c=l-39c-albatros l-39z=l-39z-albatros lance-tel=m-752-lance-tel lav-25-tur=lav-25-turret
lawrence=lawrence-crosley lci=lci-l lct-6=lct-mk-6 learjet-35=learjet-35-36 lg-1-105mm=lg1-105mm li-2=li-2t
lindau=lindau-type-320 lm-2500-30001-35000=lm-2500 m-101-105mm=m-101a1-105mm m-163=m-163-vads
m-167=m-167-vulcan m-2022=el-m-2022 m-2032=el-m-2032 m-2084=el-m-2084 m-2221=el-m-2221-stgr
m-270-mlrs=m-270-mlrs-227mm m-28-skytruck=m28-skytruck m-3-half-track=m-3-m-5-half-track
m-3-scout=m-3a1-scout-car m-41=m-41-walker-bulldog m-42=m-42-duster m-44-155mm=m-44a1-155mm m-47=m-47-patton
m-48-sams=m-48-chaparral m-48a3=m-48a3-patton m-48a5=m-48a5-patton m-53-7500=m53 m-60a1=m-60a1-patton-2
m-60a3=m-60a3-patton-2 m-68-155mm=m-68-m-71-155mm m-88-av=m-88 m-88a2=m-88a2-hercules m-901=m-901-itv
ma-60=ma60 mamba-av=mamba mbt-3=mbt-mk-3 meteor-ac=meteor metis=9m115-metis metro-3=metro-3-c-26
mfi-17=mfi-17-supporter mh-60r=mh-60r-seahawk mi-24d=mi-24d-mi-25 mi-24p=mi-24p-mi-35p mi-24v=mi-24v-mi-35
mi-4=mi-4a mi-6=mi-6t mig-15bis=mig-15 mig-21f=mig-21f-13 mig-27=mig-27k mim-14=mim-14-nike-hercules
mim-23a=mim-23a-hawk mim-23b=mim-23b-hawk mim-3=mim-3-nike-ajax mim-72c=mim-72c-chaparral
mirage-5rad=mirage-5 mistral-sam=mistral mk-29-sams=mk-29-ibpdms mk-41-sams=mk-41-vls
mk-46-5=mk-46-mod-5-neartip mk-48-adcap=mk-48-mod-5-adcap mk-48-sams=mk-48-gmvls mq-9-uav=mq-9-reaper
mq-9-ucav=mq-9-reaper navajo-atf=navajo nene-2300=nene nike-sams=nike-ajax-hercules o-1=o-1-l-19-bird-dog
oh-23=hiller-12-oh-23-raven oh-6=hughes-500-oh-6a osa-sams=osa ot-62a=ot-62a-topas ov-10=ov-10-bronco
p-2e=p-2e-neptune p-3b=p-3b-orion p-3c-2-5=p-3c-orion-update-2-5 p-3cup=p-3cup-orion p-47d=p-47d-thunderbolt
p-51-mustang=p-51d-mustang p-8a=p-8a-poseidon pa-31=pa-31-navajo pa-34=pa-34-seneca pantsyr=96k9-pantsyr-s1
patriot-3-sams=patriot-configuration-3 patriot-sams=patriot pc-6-porte=pc-6-porter
pc-6b-porter=pc-6-turbo-porter pc-7=pc-7-turbo-trainer phalanx=mk-15-phalanx pucara=ia-58a-pucara
r-2=r-2-baryer r-550-2=r-550-magic-2 r-550-magic=r-550-magic-1 ran-30=ran-30x rapier-2000-sams=rapier-2000
rapier-sams=rapier rasit=drpt-5-rasit rbs-15=rbs-15m rbs-15-3=rbs-15-mk-3 rbs-70-3=rbs-70-mk-3-bolide
rd-33-6200=rd-33 rg-32=rg-32-scout roland-2-sams=roland roland-av=roland roland-mi=roland
rsc-rsd-sams=rsc-rsd rt-33a=rt-33a-t-bird rtn-10=orion-rtn-10x rtn-25=orion-rtn-25x
s-300pmu2=s-300pmu2-favorit s-300vm-sa-23-sams=s-300vm-sa-23 s-51=h-5 s-61-sea-king=s-61-h-3a-sea-king
s-65=s-65a-ch-53-stallion s-70a-black-hawk=s-70-black-hawk s-70l-black-hawk=s-70-black-hawk
sa-2-37-rg-8=sa-2-37-rg-8-condor sa-313-alouette-2=sa-313b-alouette-2 sa-315=sa-315b-lama
sa-316-alouette-3=sa-316b-alouette-3 sa-321=sa-321-super-frelon safir=saab-91-safir
sak-70-1-57mm=sak-70-mk-1-57mm sak-70-2-57mm=sak-70-mk-2-57mm saxon=at-105-saxon
sb-2c-helldiver=sb2c-helldiver scout-uav=scout scud-a-tel=8k11-scud-a-tel sea-king-1=sea-king-has-1
sea-king-3=sea-king-har-3 sea-king-5=sea-king-has-5 seehecht-4=dm2a4-seehecht sh-2g=sh-2g-super-seasprite
sh-34=sh-34-seabat sh-60b=sh-60b-seahawk shahine-2-sams=shahine-atts shahine-sams=shahine
sherman=m-4-sherman sk-105=sk-105-kurassier skyguard-gr=skyguard skyguard-sams=skyguard
sl-5612=stan-lander-5612 sm-1mr=rim-66b-standard-1mr sm-2mr=standard-missile-2mr smart-155=dm-702-smart-155
smerch=bm-9a52-smerch sniper=aaq-33-sniper-atp sp-4207=stan-patrol-4207 spartan-uk=spartan spey-5250=spey
spg-34=spg-34-spg-50 spherion-b=tsm-2633-spherion-b spike-mr=spike-mr-lr ss-c-3-cds=4k40-rubezh
staghound=t-17e1-staghound stan-2606=stan-patrol-2606 storm-pc=storm storm-shadow=storm-shadow-scalp-eg
strela-10-sams=strela-10 super-cub=pa-18-super-cup super-lynx-asw=super-lynx
superfledermaus=super-fledermaus swift-105=swiftships-105 swift-93=swiftships-93 t-12-100mm=t-12-100mm-2a19
t-28a=t-28a-trojan t-301=project-255-t-301 t-33a=t-33a-shooting-star t-34=t-34-mentor
t-34c=t-34c-turbo-mentor t-38=t-38a-talon t-67=t-67-firefly tartar=rim-24-tartar
tartar-sams=mk-74-tartar-gmfcs terrebonne=terrebonne-parish tfe-731-1600=tfe-731
thunderbird-1-sams=thunderbird-1 tiger-av=tiger tiger-s=trs-2100-tiger-s tigercat-2-sams=tigercat-2
tigercat-sams=tigercat tigr-av=tigr tochka=9m79-tochka tochka-tel=otr-21-tochka tor-m=tor-m1
tornado-ids-gr=tornado-ids-radar tow=bgm-71-tow tow-2b=bgm-71f-tow-2b tpq-36=tpq-36-firefinder
tps-79=tps-79-mmsr trent-700-31000=trent-700 trs-2215=trs-2215-2230 tunguska=2s6m-tunguska
type-07p-ifv=type-07p type-63-lt=type-63 type-84-arv=type-84 type-85-apc=type-85 typhoon-apc=typhoon
ufh-155mm=ufh-m-777-155mm uh-1b=bell-204b uh-1d=bell-205a uh-1h=bell-205a-1 ut-25=ut-25-ut-30
vamtac=vamtac-bn3 vap=pvp viper-1200=viper vosper-type-a=vosper-type-a-b whirlwind-10=s-55-whirlwind-10
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

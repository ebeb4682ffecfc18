import type { Samples } from './samples';

/** Samples of {@link commands}. */
export const samples: Samples = {
  hits: [
    ['az keyvault secret set --name flow --value "zT5wPq9LrX2mVb7KdN4s"', 'zT5wPq9LrX2mVb7KdN4s'],
    ["aws secretsmanager create-secret --name flow --secret-string 'zT5wPq9LrX2mVb7KdN4s'", 'zT5wPq9LrX2mVb7KdN4s'],

    ['curl -u admin:Zebra44 https://api.flowapi.net', 'Zebra44'],
    ['curl --user "lea:Zebra 45" https://api.flowapi.net', 'Zebra'],
    ['curl --proxy-user lea:Zebra46 https://api.flowapi.net', 'Zebra46'],
    ['$ mysqldump -u root -pErdbeere77 app > dump.sql', 'Erdbeere77'],
    ['mariadb -h db -pErdbeere78 app', 'Erdbeere78'],
    ["sshpass -p 'Erdbeere79' ssh lea@host", 'Erdbeere79'],
    ['docker login -u lea -p Erdbeere80 ghcr.io', 'Erdbeere80'],
    ['podman login -u lea -p Erdbeere81 quay.io', 'Erdbeere81'],
    ['helm registry login -u lea -p Erdbeere82 ghcr.io', 'Erdbeere82'],
    ['az login --service-principal -u app -p Erdbeere83', 'Erdbeere83'],
    ['oc login -u lea -p Erdbeere84', 'Erdbeere84'],
    ['redis-cli -h cache -a Erdbeere85 ping', 'Erdbeere85'],
    ['sqlcmd -S db -U sa -P Erdbeere86', 'Erdbeere86'],
    ['ldapsearch -x -D cn=admin -w Erdbeere87', 'Erdbeere87'],
    ['mosquitto_pub -u lea -P Erdbeere88 -t x', 'Erdbeere88'],
    ['mongosh -u root -p Erdbeere89 admin', 'Erdbeere89'],
    ['sqlplus scott/Erdbeere90@db', 'Erdbeere90'],
    ['jdbc:oracle:thin:app/Erdbeere91@//db:1521', 'Erdbeere91'],
    ['htpasswd -b .htpasswd lea Erdbeere92', 'Erdbeere92'],
    ['net use Z: nas /user:lea Erdbeere93', 'Erdbeere93'],
    ['7z x -pErdbeere94 backup', 'Erdbeere94'],
    ["CREATE USER 'bot' IDENTIFIED BY 'Erdbeere 95'", 'Erdbeere 95', ' 95'],
  ],
  misses: [
    ['docker run -p 8080:80 acme/bot', 'ports'],
    ['redis-cli -p 6379 ping', 'a port'],
    ['curl -u "$USER:$PASS" https://api.flowapi.net', 'variables'],
    ['python -u app.py: started', 'another option'],
    ['mkdir -p /srv/app', 'another option'],
  ],
};
